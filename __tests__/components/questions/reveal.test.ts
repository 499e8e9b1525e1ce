import fc from 'fast-check'
import { apart, axisOf, stepOf } from '@/components/questions/reveal/axis'
import { legendOf } from '@/components/questions/reveal/legend'
import { firstOpen, paragraphsOf, runsOf, toldWith } from '@/components/questions/reveal/paragraphs'
import type { WireExplanation } from '@/lib/contract/attempts'
import { explanation } from '../play/samples'

describe('timeline: true to scale, tags apart', () => {
  const places = fc.array(fc.double({ min: 20, max: 330, noNaN: true }), { minLength: 1, maxLength: 8 })

  test('no tag overlaps another, all keep their order and stay inside', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const at = [...wanted].sort((a, b) => a - b)
        const tags = apart(at, 28, 14, 336)
        tags.forEach((x, index) => {
          expect(x).toBeGreaterThanOrEqual(14 - 1e-6)
          expect(x).toBeLessThanOrEqual(336 + 1e-6)
          if (index > 0) expect(x - (tags[index - 1] ?? 0)).toBeGreaterThanOrEqual(28 - 1e-6)
        })
      }),
    )
  })

  test('tags that have room stand over their value', () => {
    expect(apart([50, 150, 250], 28, 14, 336)).toEqual([50, 150, 250])
  })

  test('two neighbours lean apart by the same amount', () => {
    expect(apart([100, 104], 28, 14, 336)).toEqual([88, 116])
  })

  test('equal differences are equally far apart, and all values are on the line', () => {
    const axis = axisOf([1860, 1881, 1997], 350, 7)
    expect(axis.x(1900) - axis.x(1880)).toBeCloseTo(axis.x(1980) - axis.x(1960))
    expect(axis.x(1860)).toBeGreaterThanOrEqual(20)
    expect(axis.x(1997)).toBeLessThanOrEqual(330)
    expect(axis.ticks.every((tick) => tick % 20 === 0)).toBe(true)
  })

  test('one value alone has a line too', () => {
    expect(axisOf([1990], 350, 7).ticks.length).toBeGreaterThan(0)
  })

  test('steps are 1, 2 or 5 times a power of ten', () => {
    expect([stepOf(137, 7), stepOf(1000, 7), stepOf(3, 7), stepOf(50, 10)]).toEqual([20, 200, 0.5, 5])
  })
})

describe('explanations', () => {
  const told: WireExplanation = {
    ...explanation,
    text: 'Two were swapped.\n\nThe line moved **east**.',
    rows: [
      { tag: '1', title: 'First', right: false, text: 'Nothing moved.' },
      { tag: '2', title: 'Second', right: true, text: 'The line moved **east**.' },
    ],
  }

  test('paragraphs and bold runs', () => {
    expect(paragraphsOf('a\n\nb\n\n')).toEqual(['a', 'b'])
    expect(runsOf('the **Khorgos** river')).toEqual([
      { text: 'the ', bold: false },
      { text: 'Khorgos', bold: true },
      { text: ' river', bold: false },
    ])
  })

  test('the row that the explanation tells of is open first, and nothing is said twice', () => {
    expect(firstOpen(told)).toBe('2')
    expect(toldWith(told, told.rows?.[1])).toEqual(['Two were swapped.', 'The line moved **east**.'])
    expect(toldWith(told, told.rows?.[0])).toEqual(['Two were swapped.', 'Nothing moved.'])
  })

  test('the legend names each line and pattern once, the border always, pins never', () => {
    const point = { type: 'Point' as const, coordinates: [0, 0] }
    const of = (properties: WireExplanation['overlay']['features']['features'][number]['properties']) => ({
      type: 'Feature' as const,
      geometry: point,
      properties,
    })
    const features = [
      of({ role: 'answer' }),
      of({ role: 'road' }),
      of({ role: 'road' }),
      of({ role: 'area', of: 'between' }),
    ]
    const overlay = { ...explanation.overlay, features: { type: 'FeatureCollection' as const, features } }
    expect(legendOf(overlay)).toEqual(['border', 'road', 'between'])
  })
})
