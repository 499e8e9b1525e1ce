import type { LayerSpecification, Map as MapGL } from 'maplibre-gl'

/** A layer's values by property, whatever its type. */
type Values = ReadonlyMap<string, unknown>
const valuesOf = (values: object | undefined): Values => new Map(Object.entries(values ?? {}))

function changed(before: Values, after: Values): [string, unknown][] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name): [string, unknown][] => {
    const [old, value] = [before.get(name), after.get(name)]
    return JSON.stringify(old) === JSON.stringify(value) ? [] : [[name, value]]
  })
}

/** Names and values come from typed layers; only going through `Object.entries` lost that. */
const isPaint = (_: string): _ is Parameters<MapGL['setPaintProperty']>[1] => true
const isLayout = (_: string): _ is Parameters<MapGL['setLayoutProperty']>[1] => true

const isPaintValue = (_: unknown): _ is Parameters<MapGL['setPaintProperty']>[2] => true
const isLayoutValue = (_: unknown): _ is Parameters<MapGL['setLayoutProperty']>[2] => true

const filterOf = (layer: LayerSpecification) => ('filter' in layer ? layer.filter : undefined)

/** Brings a live map from one scene's layers to another's: only what differs is touched, the camera never. */
export function restyle(map: MapGL, before: readonly LayerSpecification[], after: readonly LayerSpecification[]): void {
  const old = new Map(before.map((layer) => [layer.id, layer]))
  for (const layer of after) {
    const previous = old.get(layer.id)
    if (!previous) continue
    for (const [name, value] of changed(valuesOf(previous.paint), valuesOf(layer.paint))) {
      if (isPaint(name) && isPaintValue(value)) map.setPaintProperty(layer.id, name, value, { validate: false })
    }
    for (const [name, value] of changed(valuesOf(previous.layout), valuesOf(layer.layout))) {
      if (isLayout(name) && isLayoutValue(value)) map.setLayoutProperty(layer.id, name, value, { validate: false })
    }
    if (JSON.stringify(filterOf(previous)) !== JSON.stringify(filterOf(layer))) {
      map.setFilter(layer.id, filterOf(layer) ?? null, { validate: false })
    }
  }
}
