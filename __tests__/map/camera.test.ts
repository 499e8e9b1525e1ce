import fc from 'fast-check'
import { fitCamera, flightMs, mercator, unmercator } from '@/lib/map/camera'
import type { Bounds } from '@/lib/pack/schema'

const WORLD = 512
const bounds = fc
  .tuple(fc.double({ min: -170, max: 150, noNaN: true }), fc.double({ min: -70, max: 60, noNaN: true }))
  .chain(([west, south]) =>
    fc
      .tuple(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.double({ min: 0.01, max: 15, noNaN: true }))
      .map(([width, height]): Bounds => [west, south, west + width, south + height]),
  )
const padding = fc.record({
  top: fc.integer({ min: 0, max: 120 }),
  right: fc.integer({ min: 0, max: 120 }),
  bottom: fc.integer({ min: 0, max: 400 }),
  left: fc.integer({ min: 0, max: 500 }),
})
const size = { width: 1380, height: 840 }

describe('camera', () => {
  test('what is to be seen lies inside what the sheet leaves free', () => {
    fc.assert(
      fc.property(bounds, padding, (box, covered) => {
        const { center, zoom } = fitCamera(box, size, covered)
        const scale = WORLD * 2 ** zoom
        const [x, y] = mercator(center)
        for (const corner of [[box[0], box[1]] as const, [box[2], box[3]] as const]) {
          const [cx, cy] = mercator([corner[0], corner[1]])
          expect(Math.abs(cx - x) * scale).toBeLessThanOrEqual((size.width - covered.left - covered.right) / 2 + 0.01)
          expect(Math.abs(cy - y) * scale).toBeLessThanOrEqual((size.height - covered.top - covered.bottom) / 2 + 0.01)
        }
      }),
    )
  })

  test('Mercator goes there and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (lon, lat) => {
          const [lonBack, latBack] = unmercator(mercator([lon, lat]))
          expect(lonBack).toBeCloseTo(lon, 8)
          expect(latBack).toBeCloseTo(lat, 8)
        },
      ),
    )
  })

  test('a flight is at most 1400 ms, and shorter when near', () => {
    const from = { center: [80, 45] as [number, number], zoom: 6 }
    const near = flightMs(from, { center: [80.2, 45], zoom: 6 }, size)
    const far = flightMs(from, { center: [-80, 10], zoom: 11 }, size)
    expect(near).toBeLessThan(600)
    expect(far).toBe(1400)
  })
})
