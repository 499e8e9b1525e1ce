import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tinyPack } from '@/__tests__/packs/tiny'
import { DAY, NIGHT } from '@/components/map/map-colors'
import type { Hidden } from '@/components/map/props'
import type { Scene } from '@/components/map/style/scene'
import { layersOf, styleOf } from '@/components/map/style/style'
import { mapPackOf } from '@/lib/map/map-pack'

const scene: Scene = {
  pack: mapPackOf(tinyPack, 'en'),
  colors: DAY,
  mode: 'explore',
  hide: [],
  posts: true,
  selectedTag: undefined,
  wide: true,
  named: [],
}
const scenes: readonly Scene[] = [
  scene,
  { ...scene, colors: NIGHT },
  { ...scene, mode: 'blind', posts: false, selectedTag: '3', wide: false },
  { ...scene, mode: 'blind', hide: ['lake', 'river', 'range', 'crossing', 'tripoint', 'country', 'border'] },
]

/** The map's own judge, of the version that the map has. */
function validate(style: unknown): unknown {
  const own = createRequire(createRequire(__filename).resolve('maplibre-gl'))
  const spec: unknown = own('@maplibre/maplibre-gl-style-spec')
  if (typeof spec !== 'object' || spec === null || !('validateStyleMin' in spec)) throw new Error('no judge')
  if (typeof spec.validateStyleMin !== 'function') throw new Error('no judge')
  return spec.validateStyleMin(style)
}

const visibilityOf = (shown: Scene, id: string) => {
  const layer = layersOf(shown).find((candidate) => candidate.id === id)
  return layer?.layout?.visibility ?? 'visible'
}

describe('style', () => {
  test.each(scenes.map((each, index) => [index, each] as const))('scene %i is valid for the map', (_, each) => {
    expect(validate(styleOf(each, 'https://example.org', undefined))).toEqual([])
  })

  test('every scene has the same layers in the same order, so that a switch changes values only', () => {
    const ids = layersOf(scene).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const each of scenes) expect(layersOf(each).map(({ id }) => id)).toEqual(ids)
  })

  test('a band lies under the border, a pin over everything but the barrier', () => {
    const ids = layersOf(scene).map(({ id }) => id)
    expect(ids.indexOf('overlay-band')).toBeLessThan(ids.indexOf('border'))
    expect(ids.indexOf('border')).toBeLessThan(ids.indexOf('link'))
    expect(ids.slice(-2)).toEqual(['overlay-answer', 'barrier'])
  })

  test('a blind map shows no towns', () => {
    expect(visibilityOf(scene, 'towns')).toBe('visible')
    expect(visibilityOf({ ...scene, mode: 'blind' }, 'towns')).toBe('none')
  })

  const classes: readonly (readonly [Hidden, readonly string[]])[] = [
    ['lake', ['lake-names']],
    ['river', ['river-names']],
    ['range', ['ranges']],
    ['crossing', ['crossings']],
    ['tripoint', ['tripoints']],
    ['country', ['countries']],
    ['border', ['border', 'border-halo', 'ribbon-a', 'ribbon-b', 'ribbon-a-fine', 'ribbon-b-fine', 'barrier']],
  ]
  test.each(classes)('hiding %s hides %s', (hidden, layers) => {
    for (const id of layers) {
      expect(visibilityOf(scene, id)).toBe('visible')
      expect(visibilityOf({ ...scene, hide: [hidden] }, id)).toBe('none')
    }
  })

  test('without the border both lands have one tint', () => {
    const land = layersOf({ ...scene, hide: ['border'] }).find(({ id }) => id === 'land')
    expect(JSON.stringify(land)).toContain(DAY.landA)
    expect(JSON.stringify(land)).not.toContain(DAY.landB)
  })
})

describe('tones', () => {
  const css = readFileSync('app/tokens.css', 'utf8').toUpperCase()
  const [day = '', night = ''] = css.split(/\[DATA-THEME=["']?NIGHT["']?\] \{/)
  const tokens = [
    ['--PAPER', 'paper'],
    ['--PAPER-SUNK', 'paperSunk'],
    ['--INK', 'ink'],
    ['--INK-2', 'ink2'],
    ['--BORDER-RED', 'borderRed'],
    ['--YOU', 'you'],
    ['--GOLD', 'gold'],
    ['--GOLD-INK', 'goldInk'],
    ['--LAND-A', 'landA'],
    ['--LAND-B', 'landB'],
    ['--LAND-OTHER', 'landOther'],
    ['--RIBBON-A', 'ribbonA'],
    ['--RIBBON-B', 'ribbonB'],
    ['--WATER', 'water'],
    ['--WATER-LINE', 'waterLine'],
    ['--WATER-INK', 'waterInk'],
    ['--RELIEF', 'relief'],
    ['--RELIEF-INK', 'reliefInk'],
    ['--BOUNDARY', 'boundary'],
    ['--HALO', 'halo'],
    ['--ROAD', 'road'],
    ['--ROAD-CASE', 'roadCase'],
    ['--RAIL', 'rail'],
  ] as const

  test.each(tokens)('%s is the same on the canvas as on the page', (token, tone) => {
    const value = (part: string) => new RegExp(`${token}:\\s*(#[0-9A-F]+)`).exec(part)?.[1]
    expect(value(day)).toBe(DAY[tone].toUpperCase())
    expect(value(night)).toBe(NIGHT[tone].toUpperCase())
  })
})
