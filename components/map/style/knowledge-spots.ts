import type { SymbolLayerSpecification } from 'maplibre-gl'

/** What is known, place by place; the open one larger. What is known least lies on top: it is looked for. */
export const spotLayer: SymbolLayerSpecification = {
  id: 'spots',
  type: 'symbol',
  source: 'spots',
  layout: {
    'icon-image': ['concat', 'level-', ['get', 'level']],
    'icon-size': ['case', ['get', 'isOpen'], 1.5, 1],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'symbol-sort-key': ['get', 'rank'],
  },
}
