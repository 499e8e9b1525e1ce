import { coordinates } from '@/lib/map/coordinates'
import { graticule } from '@/lib/map/graticule'
import { darkBands, figure, figures } from '@/lib/map/neatline'

const side = (from: number, to: number, perDegree: number) => ({
  from,
  to,
  at: (degree: number) => (degree - from) * perDegree,
})

describe('neatline', () => {
  test('counts half degrees: whole ones begin dark', () => {
    expect(darkBands(side(80, 82, 100))).toEqual([
      { start: 0, end: 50 },
      { start: 100, end: 150 },
      { start: 200, end: 200 },
    ])
  })

  test('bands end at the edge of the map', () => {
    const bands = darkBands(side(79.25, 80.25, 100))
    expect(bands.map(({ start, end }) => [Math.round(start), Math.round(end)])).toEqual([
      [0, 25],
      [75, 100],
    ])
  })

  test('figures keep their distance, and parts of degrees come with much room only', () => {
    expect(figures(side(70, 90, 70)).map(({ degree }) => degree)).toHaveLength(21)
    expect(figures(side(70, 90, 20)).map(({ degree }) => degree)).toEqual([70, 75, 80, 85, 90])
    expect(figures(side(82, 83, 1200)).map(({ degree }) => figure(degree))).toEqual(['82°', '82.5°', '83°'])
  })
})

test('coordinates have two decimals and their letters', () => {
  expect(coordinates([82.931, 45.616])).toBe('45.62° N 82.93° E')
  expect(coordinates([-70.5, -33.44])).toBe('33.44° S 70.50° W')
})

test('the graticule has a line for every step inside its box', () => {
  const { features } = graticule([80, 44, 82, 45])
  const steps = features.map(({ properties }) => properties?.step)
  expect(steps.filter((step) => step === 2)).toHaveLength(3)
  expect(steps.filter((step) => step === 1)).toHaveLength(5)
  expect(steps.filter((step) => step === 0.5)).toHaveLength(8)
})
