import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { tinyPack } from '@/__tests__/packs/tiny'
import { DAY, NIGHT, TOKENS_CSS, tokenIn } from '@/__tests__/tokens'
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

describe('colours', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i

  test('every token is declared once; where night differs it stands beside day', () => {
    const screen = TOKENS_CSS.slice(0, TOKENS_CSS.indexOf('@media (prefers-reduced-motion'))
    const names = [...screen.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(tokenIn('day', '--paper')).not.toBe(tokenIn('night', '--paper'))
  })

  test('the map takes every colour from the tokens and has none of its own', () => {
    const files = readdirSync('components/map', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    )
    expect(files.length).toBeGreaterThan(40)
    const own = files.filter((file) => colour.test(readFileSync(path.join('components/map', file), 'utf8')))
    expect(own).toEqual([])
  })

  test('the browser colours its own bar like the paper', () => {
    const layout = readFileSync('app/layout.tsx', 'utf8').toLowerCase()
    expect(layout).toContain(`light)', color: '${tokenIn('day', '--paper')}'`)
    expect(layout).toContain(`dark)', color: '${tokenIn('night', '--paper')}'`)
  })

  test('the system or the switch chooses the theme, and print is day', () => {
    expect(TOKENS_CSS).toMatch(/:root \{\s*color-scheme: light dark;/)
    expect(TOKENS_CSS).toMatch(/\[data-theme="day"\] \{\s*color-scheme: light;/)
    expect(TOKENS_CSS).toMatch(/\[data-theme="night"\] \{\s*color-scheme: dark;/)
    expect(TOKENS_CSS).toMatch(/@media print \{\s*:root \{\s*color-scheme: light;/)
  })
})
