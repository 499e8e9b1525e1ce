import fc from 'fast-check'
import { compassOf, directionFrom } from '@/lib/geo/compass'
import { azimuth, distanceKm, interpolate } from '@/lib/geo/distance'
import { quickKm } from '@/lib/geo/plane'

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))

describe('distance', () => {
  it('agrees with published geodesics', () => {
    // GeographicLib's own example: JFK to LHR.
    expect(distanceKm([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5551.759, 2)
    expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10001.966, 2)
  })

  it('is symmetric, never negative and 0 only at the same place', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0)
        expect(distanceKm(a, a)).toBe(0)
      }),
    )
  })

  it('is never longer by way of a third place', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6)
      }),
    )
  })

  it('is met by the quick one within 0.1 % among neighbours', () => {
    const near = fc.tuple(
      fc.double({ min: -1.9, max: 1.9, noNaN: true }),
      fc.double({ min: -1.9, max: 1.9, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -75, max: 75, noNaN: true }),
        near,
        (lon, lat, [x, y]) => {
          const exact = distanceKm([lon, lat], [lon + x, lat + y])
          expect(Math.abs(quickKm([lon, lat], [lon + x, lat + y]) - exact)).toBeLessThanOrEqual(exact * 1e-3 + 1e-6)
        },
      ),
    )
  })
})

describe('interpolation', () => {
  it('puts points at equal distances between both ends', () => {
    const points = interpolate([80, 42], [87, 49], 8)
    expect(points).toHaveLength(9)
    expect(points[0]).toEqual([80, 42])
    expect(points[8]).toEqual([87, 49])
    const steps = points.slice(1).map((at, i) => distanceKm(points[i] ?? at, at))
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6)
  })
})

describe('compass', () => {
  it('names the eight winds', () => {
    expect([0, 44, 46, 90, 180, 225, 270, 300, 337.6, 359.9].map(compassOf)).toEqual([
      'north',
      'north-east',
      'north-east',
      'east',
      'south',
      'south-west',
      'west',
      'north-west',
      'north',
      'north',
    ])
  })

  it('looks from the first place to the second', () => {
    expect(directionFrom([82, 45], [82, 46])).toBe('north')
    expect(directionFrom([82, 45], [83, 45])).toBe('east')
    expect(directionFrom([82, 45], [81.3, 44.5])).toBe('south-west')
    expect(azimuth([82, 45], [82, 44])).toBeCloseTo(180, 6)
  })
})
