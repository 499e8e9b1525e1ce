/**
 * Writes components/ui/icons.ts: the drawings of the icons the screens use, taken from Lucide as data, so that server
 * components can draw them without sending any code. Add a name to NAMES, then run: node scripts/icons.mjs
 */
import { writeFile } from 'node:fs/promises'

const NAMES = [
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'book-open',
  'calendar',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-exclamation-point',
  'circle-stop',
  'clock',
  'compass',
  'copy',
  'crosshair',
  'download',
  'ellipsis',
  'eraser',
  'external-link',
  'eye',
  'flame',
  'grip-vertical',
  'hash',
  'house',
  'info',
  'keyboard',
  'layers',
  'list',
  'list-ordered',
  'loader-circle',
  'locate',
  'life-buoy',
  'lock',
  'lock-open',
  'map',
  'map-pin',
  'maximize',
  'minus',
  'monitor',
  'moon',
  'pause',
  'pencil',
  'play',
  'printer',
  'plus',
  'repeat',
  'rotate-ccw',
  'route',
  'ruler',
  'search',
  'shapes',
  'share-2',
  'skip-forward',
  'sliders-horizontal',
  'spline',
  'square-check',
  'sun',
  'timer',
  'train-front',
  'trash',
  'trophy',
  'undo-2',
  'users',
  'wifi-off',
  'x',
]

const lines = await Promise.all(
  NAMES.map(async (name) => {
    const { __iconData: data } = await import(`lucide-react/icons/${name}`)
    if (!data) throw new Error(`${name} is an old name: see where lucide-react/icons/${name} points`)
    const nodes = data.node.map(([tag, { key: _, ...attributes }]) => [tag, attributes])
    return `  '${name}': ${JSON.stringify(nodes)},`
  }),
)

await writeFile(
  'components/ui/icons.ts',
  `/** Made by scripts/icons.mjs from Lucide (ISC licence). */
export const ICONS = {
${lines.join('\n')}
} as const
`,
)
