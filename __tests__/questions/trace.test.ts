import fc from 'fast-check'
import { distanceKm } from '@/lib/geo/distance'
import { sliceLine } from '@/lib/geo/line'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import type { Pack } from '@/lib/pack/pack'
import { shuffled } from '@/lib/questions/draw'
import { randomFor } from '@/lib/questions/random'
import { trace } from '@/lib/questions/trace'
import { straightKm, toleranceKm } from '@/lib/questions/trace/grade'
import type { TraceItem } from '@/lib/questions/trace/item'
import { localize } from '@/lib/text/localize'
import { tinyPack } from '../packs/tiny'

const seeds = fc.string({ minLength: 1, maxLength: 12 })
const itemFor = (seed: string): TraceItem => {
  const item = trace.generate(tinyPack, randomFor(seed, 0, 'trace'))
  if (!item) throw new Error('the tiny line has stretches to trace')
  return item
}
const credit = (item: TraceItem, line: LonLat[]) => trace.grade(item, { line }).credit
const straight = ({ from, to }: TraceItem): LonLat[] => [from.at, to.at]
/** Every point of a line moved by so many degrees. */
const moved = (line: readonly LonLat[], lon: number, lat: number) =>
  line.map((at): LonLat => [at[0] + lon, at[1] + lat])

test('one line given to two questions is graded by each for itself', () => {
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const given = { line: straight(itemFor(one)) }
      for (const seed of [one, other, one])
        expect(trace.grade(itemFor(seed), given)).toEqual(trace.grade(itemFor(seed), { line: given.line }))
    }),
    { numRuns: 20 },
  )
})

describe('trace: what is asked', () => {
  it('runs from one named point of the line to another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { from, to } = trace.present(itemFor(seed))
        expect(nearestOnLine(tinyPack.line, from).distanceKm).toBeLessThan(0.01)
        expect(nearestOnLine(tinyPack.line, to).distanceKm).toBeLessThan(0.01)
        expect(distanceKm(from, to)).toBeGreaterThan(5)
      }),
    )
  })

  it('shows a frame that holds the whole course, and hides the border', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const { extent, hide } = trace.present(item)
        expect(hide).toContain('border')
        for (const [lon, lat] of trace.key(item).line) {
          expect(lon > extent[0] && lon < extent[2] && lat > extent[1] && lat < extent[3]).toBe(true)
        }
      }),
    )
  })

  it('is never a straight stretch', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        expect(straightKm(item)).toBeGreaterThan(2 * toleranceKm(item))
      }),
    )
  })

  it('is not asked of a border that is a straight line', () => {
    const ruled: Pack = {
      ...tinyPack,
      line: [
        [-32, 30.5],
        [-30, 30.5],
        [-28, 30.5],
      ],
    }
    expect(trace.generate(ruled, randomFor('x', 0, 'trace'))).toBeUndefined()
  })

  it('names what it is about, with what lies between its ends', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const ids = trace.about(item).map(({ id }) => id)
        for (const { thing } of [item.from, item.to]) if (thing) expect(ids).toContain(thing.value.id)
      }),
    )
  })
})

describe('trace: the drawn line', () => {
  it('earns full credit at the key, through JSON, from either end', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const key = trace.response(item).parse(JSON.parse(JSON.stringify(trace.key(item))))
        expect(credit(item, key.line)).toBe(1)
        expect(credit(item, [...key.line].reverse())).toBe(1)
        expect(credit(item, sliceLine(tinyPack.line, item.from.at, item.to.at))).toBe(1)
      }),
    )
  })

  it('earns at most 0.3 if it is straight, as whoever knows nothing draws it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        expect(credit(item, straight(item))).toBeLessThanOrEqual(0.3)
      }),
    )
  })

  it('earns less the farther it is shifted', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, shift) => {
        const item = itemFor(seed)
        const { line } = trace.key(item)
        expect(credit(item, moved(line, 0, shift + 0.1))).toBeLessThanOrEqual(
          credit(item, moved(line, 0, shift)) + 1e-9,
        )
      }),
    )
  })

  it('gains nothing by leaving a part out', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const { line } = trace.key(item)
        expect(credit(item, line.slice(0, Math.ceil(line.length / 3)))).toBeLessThan(0.3)
        expect(credit(item, [item.from.at, item.from.at])).toBeLessThan(0.3)
      }),
    )
  })

  it('gains nothing by jumping to and fro', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const { line } = trace.key(item)
        expect(credit(item, shuffled(randomFor(seed, 1, 'scramble'), line))).toBeLessThan(0.7)
        const [west, south, east, north] = trace.present(item).extent
        const hatched = Array.from(
          { length: 500 },
          (_, i): LonLat => [west + ((east - west) * i) / 499, i % 2 === 0 ? south : north],
        )
        expect(credit(item, hatched)).toBeLessThan(0.3)
      }),
    )
  })

  it('is refused with one point, with 501, off the globe or without numbers', () => {
    const item = itemFor('x')
    const at = [-30, 30.5]
    const refused = [
      { line: [at] },
      { line: Array(501).fill(at) },
      { line: [at, [200, 0]] },
      { line: [at, [Number.NaN, 0]] },
      { line: [at, [0, Infinity]] },
      { line: [at, 'b'] },
      { line: [at, at], extra: 1 },
      { line: 'line' },
      {},
      null,
    ]
    for (const response of refused) expect(trace.response(item).safeParse(response).success).toBe(false)
  })

  it('of 500 points is judged within 10 ms', () => {
    const item = itemFor('x')
    const [west, south, east, north] = trace.present(item).extent
    const wild = Array.from(
      { length: 500 },
      (_, i): LonLat => [west + ((east - west) * i) / 499, south + ((north - south) * (1 + Math.sin(i / 9))) / 2],
    )
    const took = Array.from({ length: 8 }, () => {
      const started = performance.now()
      trace.grade(item, { line: [...wild] })
      return performance.now() - started
    })
    expect(Math.min(...took)).toBeLessThan(10)
  })
})

describe('trace: the explanation', () => {
  it('draws both lines and the land between them, both ends, and tells how far off', () => {
    const item = itemFor('x')
    const { overlay, text } = trace.explain(item, { line: straight(item) })
    const drawn = overlay.features.features.map(
      ({ geometry, properties: { role, of } }) => `${geometry.type} ${of ?? role}`,
    )
    expect(drawn).toEqual(expect.arrayContaining(['LineString border', 'LineString guess', 'MultiPolygon between']))
    expect(localize(text, 'en')[0]).toMatch(/^On average your line runs [\d.]+ km from the border/)
  })

  it('has text, a source and bounds around the course, whatever was drawn', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    const lines = fc.array(point, { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(seeds, fc.option(lines, { nil: undefined }), (seed, line) => {
        const item = itemFor(seed)
        const { text, sources, overlay } = trace.explain(item, line && { line })
        expect(text.length).toBeGreaterThan(0)
        for (const paragraph of localize(text, 'en')) expect(paragraph).not.toMatch(/^trace\.|[{}]/)
        expect(sources.length).toBeGreaterThan(0)
        const [west, south, east, north] = overlay.bounds
        for (const [lon, lat] of trace.key(item).line)
          expect(lon > west && lon < east && lat > south && lat < north).toBe(true)
      }),
    )
  })
})
