import fc from 'fast-check'
import { distanceKm } from '@/lib/geo/distance'
import type { LonLat } from '@/lib/geo/point'
import { place } from '@/lib/questions/place'
import type { PlacedType, PlaceItem } from '@/lib/questions/place/item'
import { sideAt } from '@/lib/questions/place/side'
import { radiusKm, reachKm, targetsOf, typesOf } from '@/lib/questions/place/targets'
import { randomFor } from '@/lib/questions/random'
import { localize } from '@/lib/text/localize'
import { tinyPack } from '../packs/tiny'

const seeds = fc.string({ minLength: 1, maxLength: 12 })
const itemFor = (seed: string): PlaceItem => {
  const item = place.generate(tinyPack, randomFor(seed, 0, 'place'))
  if (!item) throw new Error('the tiny pack has places')
  return item
}
const itemOf = (type: PlacedType, id: string): PlaceItem => {
  const target = targetsOf(tinyPack)[type].find(({ thing }) => thing.value.id === id)
  if (!target) throw new Error(`${id} is not asked`)
  return { pack: tinyPack, target }
}
const globe = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))

describe('place: what is asked', () => {
  it('is every kind of place that the pack has', () => {
    expect(typesOf(tinyPack)).toEqual(['crossing', 'settlement', 'water', 'tripoint', 'event', 'relief'])
  })

  it('has a known point and no unsure fact', () => {
    const ids = Object.values(targetsOf(tinyPack))
      .flat()
      .map(({ thing }) => thing.value.id)
    expect(ids).not.toContain('nowhere')
    expect(ids).not.toContain('lost-charter')
    expect(ids).not.toContain('maren')
  })

  it('is the same for the same seed and varies with it', () => {
    fc.assert(fc.property(seeds, (seed) => expect(place.present(itemFor(seed))).toEqual(place.present(itemFor(seed)))))
    const labels = new Set(Array.from({ length: 60 }, (_, i) => localize(place.present(itemFor(`${i}`)), 'en').label))
    expect(labels.size).toBeGreaterThan(8)
  })

  it('avoids what was asked before while anything else is left', () => {
    const asked = new Set(['high-bridge', 'rail-bridge', 'fen-ferry', 'orrin', 'lisk', 'hesper', 'cald', 'morrow'])
    for (let i = 0; i < 40; i++) {
      const item = place.generate(tinyPack, randomFor(`${i}`, 0, 'place'), ({ id }) => asked.has(id))
      expect(asked.has(item?.target.thing.value.id ?? 'orrin')).toBe(false)
    }
  })

  it('shows neither the point nor the pack id', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const shown = JSON.stringify(localize(place.present(item), 'en'))
        expect(shown).not.toContain(item.target.thing.value.id)
        expect(shown).not.toContain(`${item.target.at[0]},${item.target.at[1]}`)
      }),
    )
  })
})

describe('place: the pin', () => {
  it('earns full credit at the key, through JSON', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const key = place.response(item).parse(JSON.parse(JSON.stringify(place.key(item))))
        expect(place.grade(item, key).credit).toBe(1)
      }),
    )
  })

  it('earns full credit anywhere within the uncertainty, and e⁻¹ one reach beyond', () => {
    const item = itemOf('settlement', 'orrin')
    const [lon, lat] = item.target.at
    expect(place.grade(item, { at: [lon, lat + 2 / 111.2] }).credit).toBe(1)
    const beyond = (radiusKm(tinyPack, item.target) + reachKm(tinyPack)) / 111.2
    expect(place.grade(item, { at: [lon, lat + beyond] }).credit).toBeCloseTo(Math.exp(-1), 1)
  })

  it('never earns more by being farther off', () => {
    fc.assert(
      fc.property(seeds, globe, globe, (seed, a, b) => {
        const item = itemFor(seed)
        fc.pre(item.target.thing.type !== 'water')
        const [near, far] = [a, b].sort((x, y) => distanceKm(item.target.at, x) - distanceKm(item.target.at, y))
        if (!near || !far) return
        expect(place.grade(item, { at: near }).credit).toBeGreaterThanOrEqual(place.grade(item, { at: far }).credit)
      }),
    )
  })

  it('is right anywhere on a lake that is asked', () => {
    const item = itemOf('water', 'lake-ister')
    expect(place.grade(item, { at: [-29.853, 31.222] })).toMatchObject({ credit: 1 })
    expect(localize(place.explain(item, { at: [-29.853, 31.222] }), 'en').text[0]).toContain('on the water')
  })

  it('is refused off the globe, without numbers, or with more than a point', () => {
    const item = itemFor('x')
    const refused = [
      { at: [181, 0] },
      { at: [0, 91] },
      { at: [Number.NaN, 0] },
      { at: [Infinity, 0] },
      { at: [1] },
      { at: [1, 2, 3] },
      { at: ['1', '2'] },
      { at: [1, 2], key: true },
      {},
      null,
      'at',
    ]
    for (const response of refused) expect(place.response(item).safeParse(response).success).toBe(false)
  })

  it('put blindly earns at most 0.3 on average', () => {
    const [west, south, east, north] = tinyPack.extent
    const credits = Array.from({ length: 600 }, (_, i) => {
      const random = randomFor(`blind ${i}`, 0, 'guess')
      const at: LonLat = [west + random.unit() * (east - west), south + random.unit() * (north - south)]
      return place.grade(itemFor(`${i}`), { at }).credit
    })
    expect(credits.reduce((sum, credit) => sum + credit, 0) / credits.length).toBeLessThan(0.3)
  })
})

describe('place: the explanation', () => {
  const item = itemOf('crossing', 'high-bridge')

  it('says how far off, in which direction and on whose side', () => {
    const [first] = localize(place.explain(item, { at: [-31, 31] }), 'en').text
    expect(first).toMatch(/^Your pin is \d+ km too far north, on the Vellish side of the line\.$/)
    expect(localize(place.explain(item, { at: [-31.2, 30.2] }), 'en').text[0]).toContain(
      'too far south, on the Osterran side',
    )
  })

  it('says nothing of sides where a third country may begin', () => {
    expect(sideAt(tinyPack, [-40, 30])).toBeUndefined()
    expect(sideAt(tinyPack, [-32.2, 31.2])).toBeUndefined()
    expect(sideAt(tinyPack, [-30, 31])?.id).toBe('vell')
  })

  it('draws guess, link, answer, both towns and the roads', () => {
    const { overlay, schematic } = place.explain(item, { at: [-31, 31] })
    const roles = overlay.features.features.map(({ properties }) => properties.role)
    expect(roles).toEqual(expect.arrayContaining(['guess', 'link', 'answer', 'place', 'road']))
    expect(roles.filter((role) => role === 'place')).toHaveLength(2)
    expect(schematic).toBe(true)
  })

  it('has text, a source and bounds around the answer, whatever was answered', () => {
    fc.assert(
      fc.property(seeds, fc.option(globe, { nil: undefined }), (seed, at) => {
        const asked = itemFor(seed)
        const { text, sources, overlay } = place.explain(asked, at && { at })
        expect(text.length).toBeGreaterThan(0)
        for (const paragraph of localize(text, 'en')) expect(paragraph).not.toMatch(/^place\.|[{}]/)
        expect(sources.length).toBeGreaterThan(0)
        const [west, south, east, north] = overlay.bounds
        expect(overlay.features.features.some(({ properties }) => properties.role === 'answer')).toBe(true)
        expect(asked.target.at[0]).toBeGreaterThan(west)
        expect(asked.target.at[0]).toBeLessThan(east)
        expect(asked.target.at[1]).toBeGreaterThan(south)
        expect(asked.target.at[1]).toBeLessThan(north)
      }),
    )
  })
})
