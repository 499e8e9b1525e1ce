import { chinaKazakhstan } from '@/__tests__/packs/china-kazakhstan'
import { tinyPack } from '@/__tests__/packs/tiny'
import { atlasOf, atlasOverlay } from '@/lib/atlas'
import { overlay as overlaySchema } from '@/lib/contract/attempts'
import { localize } from '@/lib/text/localize'

describe.each([
  ['tiny', tinyPack],
  ['shipped', chinaKazakhstan],
])('the atlas of the %s pack', (_, pack) => {
  const sections = atlasOf(pack)
  const entries = sections.flatMap((section) => section.entries)

  test('lists every event, crossing, settlement, water, sheet and tripoint once', () => {
    const ids = entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const all = [
      ...pack.events,
      ...pack.crossings,
      ...pack.settlements,
      ...pack.waters,
      ...pack.mapSheets,
      ...pack.tripoints,
    ]
    expect(ids).toEqual(expect.arrayContaining(all.map(({ id }) => id)))
  })

  test('tells of each where it is from and how sure that is', () => {
    expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(entries.every(({ status }) => ['verified', 'derived', 'unverified'].includes(status))).toBe(true)
  })

  test('has a drawing for exactly what it says it can draw', () => {
    for (const { id, drawn } of entries) expect([id, atlasOverlay(pack, id) !== undefined]).toEqual([id, drawn])
  })

  test('draws what the map can read', () => {
    const drawnEntries = entries.filter(({ drawn }) => drawn)
    expect(drawnEntries.length).toBeGreaterThan(0)
    for (const { id } of drawnEntries)
      expect(overlaySchema.safeParse(localize(atlasOverlay(pack, id), 'en')).success).toBe(true)
  })

  test('is localized: no message key and no language code is left in it', () => {
    const spoken = JSON.stringify(localize(sections, 'en'))
    expect(spoken).not.toContain('"say":')
    expect(spoken).not.toContain('"en":')
  })

  test('puts events in the order of time', () => {
    const years = sections.find(({ name }) => name === 'events')?.entries.map(({ year = 0 }) => year) ?? []
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })
})
