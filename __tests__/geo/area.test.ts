import fc from 'fast-check'
import { clipLine, isInside } from '@/lib/geo/area'
import { ringsBetween } from '@/lib/geo/between'
import { boundsOf, diagonalKm, expand, isWithin } from '@/lib/geo/bounds'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'
import { MOST_LINE_POINTS, simplifyFor, simplifyLine } from '@/lib/geo/simplify'

const square: LonLat[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
]
const wavy = Array.from(
  { length: 4000 },
  (_, i): LonLat => [80 + i / 600, 45 + Math.sin(i / 50) / 5 + Math.sin(i) / 300],
)

describe('bounds', () => {
  it('hold every point', () => {
    expect(
      boundsOf([
        [3, 4],
        [1, 7],
        [2, 5],
      ]),
    ).toEqual([1, 4, 3, 7])
  })

  it('expand by a share, and to a least size even around one point', () => {
    expect(expand([0, 0, 2, 2], 0.5)).toEqual([-1, -1, 3, 3])
    const [west, south, east, north] = expand([80, 45, 80, 45], 0.1, 15)
    expect(diagonalKm([west, south, east, north])).toBeCloseTo(15 * Math.SQRT2, 1)
  })
})

describe('rings', () => {
  it('tell inside from outside', () => {
    expect(isInside(square, [1, 1])).toBe(true)
    expect(isInside(square, [3, 1])).toBe(false)
    expect(isInside(square, [1, -0.1])).toBe(false)
  })

  it('clip a line to its pieces inside', () => {
    expect(
      clipLine(
        [
          [-1, 1],
          [3, 1],
        ],
        square,
      ),
    ).toEqual([
      [
        [0, 1],
        [2, 1],
      ],
    ])
    expect(
      clipLine(
        [
          [1, 1],
          [1, 3],
          [1.5, 3],
          [1.5, 1],
        ],
        square,
      ),
    ).toEqual([
      [
        [1, 1],
        [1, 2],
      ],
      [
        [1.5, 2],
        [1.5, 1],
      ],
    ])
    expect(
      clipLine(
        [
          [5, 5],
          [6, 6],
        ],
        square,
      ),
    ).toEqual([])
  })

  it('between two lines close at each crossing', () => {
    const flat: LonLat[] = [
      [0, 0],
      [4, 0],
    ]
    const zigzag: LonLat[] = [
      [0, 0],
      [1, 1],
      [3, -1],
      [4, 0],
    ]
    const rings = ringsBetween(flat, zigzag)
    expect(rings).toHaveLength(2)
    for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1))
    expect(rings.some((ring) => isInside(ring, [1, 0.5]))).toBe(true)
    expect(rings.some((ring) => isInside(ring, [3, -0.5]))).toBe(true)
    expect(rings.some((ring) => isInside(ring, [3, 0.5]))).toBe(false)
  })
})

describe('simplified lines', () => {
  it('keep both ends and stay within the tolerance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.3, noNaN: true }), (tolerance) => {
        const line = simplifyLine(wavy, tolerance)
        expect(line[0]).toEqual(wavy[0])
        expect(line.at(-1)).toEqual(wavy.at(-1))
        for (const at of wavy.filter((_, i) => i % 97 === 0)) {
          expect(nearestOnLine(line, at).distanceKm).toBeLessThan(tolerance * 112)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are made once per line and coarseness', () => {
    expect(simplifyLine(wavy, 0.02)).toBe(simplifyLine(wavy, 0.03))
  })

  it('for a box hold few points and all that is in it', () => {
    for (const box of [boundsOf(wavy), [81, 44.5, 83, 45.5], [82, 44.9, 82.1, 45.1]] as const) {
      const pieces = simplifyFor(wavy, [box[0], box[1], box[2], box[3]])
      expect(pieces.flat().length).toBeLessThanOrEqual(MOST_LINE_POINTS)
      const inside = wavy.filter((at) => isWithin(at, [box[0], box[1], box[2], box[3]]))
      for (const at of inside.filter((_, i) => i % 50 === 0)) {
        expect(Math.min(...pieces.map((piece) => nearestOnLine(piece, at).distanceKm))).toBeLessThan(3)
      }
    }
  })
})
