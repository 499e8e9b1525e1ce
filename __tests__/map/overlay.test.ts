import type { WireOverlay } from '@/lib/contract/attempts'
import { longestRunInside } from '@/lib/map/clip-line'
import { boxAround, densify, overlaps } from '@/lib/map/collision-boxes'
import { drawingFeatures } from '@/lib/map/drawing-features'
import { placeLabels } from '@/lib/map/label-placement'
import { midpointOf, remotestPoint, sliceToShare } from '@/lib/map/line-position'
import { marksOf } from '@/lib/map/overlay-marks'
import { frameAt, REVEAL_MS, scaleLabel } from '@/lib/map/reveal-timing'
import { groupsOf } from '@/lib/map/tag-groups'

type Feature = WireOverlay['features']['features'][number]
const line = (coordinates: number[][], properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties,
})
const point = (coordinates: number[], properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
})
const overlayOf = (features: Feature[]): WireOverlay => ({
  bounds: [0, 0, 10, 10],
  features: { type: 'FeatureCollection', features },
})

describe('along a line', () => {
  test('half of it ends in its middle', () => {
    expect(
      midpointOf([
        [0, 0],
        [4, 0],
      ]),
    ).toEqual([expect.closeTo(2), expect.closeTo(0)])
    expect(
      sliceToShare(
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        0.75,
      ).at(-1),
    ).toEqual([expect.closeTo(1.5), expect.closeTo(0)])
    expect(
      sliceToShare(
        [
          [0, 0],
          [1, 0],
        ],
        1,
      ),
    ).toHaveLength(2)
  })

  test('only what lies in the picture counts for its mark', () => {
    const [first, last] = [
      longestRunInside(
        [
          [-90, 5],
          [5, 5],
        ],
        [0, 0, 10, 10],
      ),
    ].flatMap((run) => [run[0], run.at(-1)])
    expect(first).toEqual([expect.closeTo(0), 5])
    expect(last).toEqual([5, 5])
  })

  test('a road number keeps away from a town in mid-way', () => {
    const at = remotestPoint(
      [
        [0, 0],
        [10, 0],
      ],
      [[5, 0]],
    )
    expect(Math.abs(at[0] - 5)).toBeGreaterThan(1.5)
  })
})

describe('marks', () => {
  test('a road has its number, an area and a stretch their names; what has none stays bare', () => {
    const marks = marksOf(
      overlayOf([
        line(
          [
            [1, 1],
            [9, 9],
          ],
          { role: 'road', label: 'E 1' },
        ),
        line(
          [
            [1, 1],
            [9, 1],
          ],
          { role: 'stretch', label: 'The north' },
        ),
        line(
          [
            [1, 1],
            [9, 1],
          ],
          { role: 'stretch', label: 'Numbered', tag: '1' },
        ),
        line(
          [
            [1, 1],
            [9, 1],
          ],
          { role: 'rail' },
        ),
      ]),
    )
    expect(marks.features.map(({ properties }) => [properties?.what, properties?.label])).toEqual([
      ['shield', 'E 1'],
      ['stretch', 'The north'],
    ])
  })

  test('rows that share a place share a group, in their order', () => {
    const whole = [
      [0, 0],
      [10, 10],
    ]
    const groups = groupsOf(
      [
        line(whole, { role: 'stretch', tag: '1', label: 'whole line' }),
        line(whole, { role: 'stretch', tag: '2' }),
        point([3, 4], { role: 'place', tag: '3', label: 'A town' }),
      ],
      [0, 0, 10, 10],
    )
    expect(groups.map(({ tags }) => tags)).toEqual([['1', '2'], ['3']])
    expect(groups[1]?.labels).toEqual({ 3: 'A town' })
  })

  test('numbers lie neither on the border nor on each other nor outside', () => {
    const border = densify(
      [
        { x: 300, y: 0 },
        { x: 300, y: 600 },
      ],
      10,
    )
    const size = { width: 120, height: 26 }
    const at = { x: 300, y: 300 }
    const seats = placeLabels(
      [0, 1, 2].map(() => ({ at, size, gap: 14 })),
      { border, free: { left: 0, top: 0, right: 600, bottom: 600 }, names: [] },
    )
    const boxes = seats.map((spot) => boxAround(spot, size.width, size.height))
    for (const [i, box] of boxes.entries()) {
      expect(box.left > 300 || box.right < 300).toBe(true)
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false)
    }
  })
})

describe('reveal', () => {
  test('nothing is there at the start, everything at the end', () => {
    expect(frameAt(0)).toEqual({ pin: expect.closeTo(0), pinShown: false, drawn: 0, rest: 0 })
    expect(frameAt(REVEAL_MS)).toEqual({ pin: 1, pinShown: true, drawn: 1, rest: 1 })
  })

  test('the pin falls before the link is drawn, roads come last', () => {
    expect(frameAt(950)).toMatchObject({ pinShown: true, drawn: 0, rest: 0 })
    expect(frameAt(1490).drawn).toBeGreaterThan(0)
    expect(frameAt(1490).rest).toBe(0)
  })

  test('the distance counts in its own unit and decimals', () => {
    expect(scaleLabel('55 km', 0)).toBe('0 km')
    expect(scaleLabel('55 km', 0.5)).toBe('28 km')
    expect(scaleLabel('9.4 km', 0.5)).toBe('4.7 km')
    expect(scaleLabel('1,280 km', 1)).toBe('1,280 km')
  })
})

test('a drawing begins at its given end and marks both', () => {
  const draw = { mode: 'points', line: [[1, 1]], from: [0, 0], to: [2, 2], onChange: () => undefined } as const
  const { features } = drawingFeatures({ ...draw, line: [[1, 1]], from: [0, 0], to: [2, 2] })
  expect(features.filter(({ properties }) => properties?.what === 'end')).toHaveLength(2)
  expect(features.find(({ geometry }) => geometry.type === 'LineString')?.geometry).toMatchObject({
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  })
})
