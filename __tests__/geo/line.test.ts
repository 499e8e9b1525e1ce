import fc from 'fast-check'
import { distanceKm } from '@/lib/geo/distance'
import { lengthKm, pointAtKm, resample, sliceLine } from '@/lib/geo/line'
import { nearestOnLine } from '@/lib/geo/nearest'
import type { LonLat } from '@/lib/geo/point'

const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const place = fc.tuple(coordinate(78, 88), coordinate(41, 50))

/** A walk that never stands still: steps of 1 to 30 km in any direction. */
const walk = fc
  .tuple(place, fc.array(fc.tuple(coordinate(0.01, 0.3), coordinate(0, 2 * Math.PI)), { minLength: 1, maxLength: 120 }))
  .map(([start, steps]) => {
    const line: LonLat[] = [start]
    for (const [step, angle] of steps) {
      const [lon, lat] = line.at(-1) ?? start
      line.push([lon + step * Math.cos(angle), Math.max(30, Math.min(60, lat + step * Math.sin(angle)))])
    }
    return line
  })

function along([west, south]: LonLat, [east, north]: LonLat, share: number): LonLat {
  return [west + (east - west) * share, south + (north - south) * share]
}

const straight: LonLat[] = [
  [80, 45],
  [81, 45],
  [82, 45],
]

describe('nearest point on a line', () => {
  it('is at distance 0 for a point of the line', () => {
    fc.assert(
      fc.property(walk, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (line, pick, share) => {
        const i = pick % (line.length - 1)
        const a = line[i] ?? line[0]
        const b = line[i + 1] ?? a
        if (!a || !b) return
        const at: LonLat = along(a, b, share)
        expect(nearestOnLine(line, at).distanceKm).toBeLessThan(1e-6)
      }),
    )
  })

  it('is at least as near as every vertex', () => {
    fc.assert(
      fc.property(walk, place, (line, at) => {
        const least = Math.min(...line.map((vertex) => distanceKm(vertex, at)))
        expect(nearestOnLine(line, at).distanceKm).toBeLessThanOrEqual(least * 1.01 + 1e-6)
      }),
    )
  })

  it('tells left from right', () => {
    expect(nearestOnLine(straight, [80.5, 45.1]).side).toBe('left')
    expect(nearestOnLine(straight, [80.5, 44.9]).side).toBe('right')
  })

  it('tells the side at a sharp bend from both its arms', () => {
    const bent: LonLat[] = [
      [80, 45],
      [81, 46],
      [82, 45],
    ]
    expect(nearestOnLine(bent, [81, 46.2]).side).toBe('left')
    expect(nearestOnLine(bent, [80.9, 46.3]).side).toBe('left')
    expect(nearestOnLine(bent, [81, 45.2]).side).toBe('right')
  })

  it('says nothing beyond the ends', () => {
    expect(nearestOnLine(straight, [79, 45.3]).side).toBe('end')
    expect(nearestOnLine(straight, [83, 44.9]).side).toBe('end')
  })

  it('changes hands when the line is reversed', () => {
    const other = { left: 'right', right: 'left', end: 'end' }
    fc.assert(
      fc.property(walk, place, (line, at) => {
        const there = nearestOnLine(line, at)
        const back = nearestOnLine([...line].reverse(), at)
        fc.pre(there.distanceKm > 0.01 && distanceKm(there.at, back.at) < 1e-6)
        // Straight beside an end, the last digit decides whether it lies beyond it.
        const isBeside = Math.min(there.alongKm, lengthKm(line) - there.alongKm) < 1e-6
        fc.pre(!isBeside || (there.side === 'end') === (back.side === 'end'))
        expect(back.side).toBe(other[there.side])
        expect(back.alongKm).toBeCloseTo(lengthKm(line) - there.alongKm, 4)
      }),
    )
  })
})

describe('walking along a line', () => {
  it('finds again the point at any distance', () => {
    fc.assert(
      fc.property(walk, fc.double({ min: 0, max: 1, noNaN: true }), (line, share) => {
        const at = pointAtKm(line, lengthKm(line) * share)
        expect(nearestOnLine(line, at).distanceKm).toBeLessThan(1e-6)
      }),
    )
  })

  it('slices from the first point to the second, in that direction', () => {
    fc.assert(
      fc.property(walk, place, place, (line, from, to) => {
        const slice = sliceLine(line, from, to)
        expect(distanceKm(slice[0] ?? [0, 0], nearestOnLine(line, from).at)).toBeLessThan(1e-9)
        expect(distanceKm(slice.at(-1) ?? [0, 0], nearestOnLine(line, to).at)).toBeLessThan(1e-9)
        const apart = Math.abs(nearestOnLine(line, from).alongKm - nearestOnLine(line, to).alongKm)
        // Half a metre: lengths are summed over segments that a cut has made two of.
        expect(lengthKm(slice)).toBeCloseTo(apart, 3)
      }),
    )
  })

  it('resamples at equal distances, both ends included', () => {
    const points = resample(straight, 5)
    expect(points).toHaveLength(5)
    expect(points[0]).toEqual([80, 45])
    expect(points[4]?.[0]).toBeCloseTo(82, 9)
    expect(points[2]?.[0]).toBeCloseTo(81, 6)
  })
})
