import { estimate } from '@/lib/questions/estimate'
import type { EstimateItem } from '@/lib/questions/estimate/item'
import { randomFor } from '@/lib/questions/random'
import { localize } from '@/lib/text/localize'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyPack } from '../packs/tiny'

const items: EstimateItem[] = [chinaKazakhstan, tinyPack].flatMap((pack) =>
  Array.from({ length: 200 }, (_, i) => estimate.generate(pack, randomFor(`number ${i}`, 0, 'estimate'))).filter(
    (item) => item !== undefined,
  ),
)
const find = (fits: (item: EstimateItem) => boolean): EstimateItem => {
  const found = items.find(fits)
  if (!found) throw new Error('no such estimate')
  return found
}

describe('estimate: the range', () => {
  it('holds the value, and room on both sides', () => {
    for (const { value, range } of items) {
      expect(range.min).toBeLessThan(value)
      expect(range.max).toBeGreaterThan(value)
      expect((range.max - range.min) / range.step).toBeGreaterThanOrEqual(3)
    }
  })

  it('stays within what makes sense', () => {
    for (const { least, most, range } of items) {
      expect(range.min).toBeGreaterThanOrEqual(least - range.step)
      expect(range.max).toBeLessThanOrEqual(most + range.step)
    }
  })

  it('counts years and things in whole steps', () => {
    for (const { unit, range } of items.filter(({ unit }) => unit === 'year' || unit === 'count')) {
      expect([unit, range.min % 1, range.max % 1, range.step % 1]).toEqual([unit, 0, 0, 0])
    }
  })
})

describe('estimate: grading', () => {
  const year = find(({ unit }) => unit === 'year')
  const length = find(({ unit, value }) => unit === 'km' && value > 100)

  it('pays in full within the tolerance and less with every step beyond', () => {
    const credits = [0, 1, 2, 3, 5, 8].map((off) => estimate.grade(year, { value: year.value - off }).credit)
    expect(credits.slice(0, 2)).toEqual([1, 1])
    for (const [i, credit] of credits.slice(2).entries()) expect(credit).toBeLessThan(credits[i + 1] ?? 0)
  })

  it('pays the same above as below', () => {
    const off = length.value * 0.2
    expect(estimate.grade(length, { value: length.value + off }).credit).toBeCloseTo(
      estimate.grade(length, { value: length.value - off }).credit,
    )
  })

  it('sets what was said beside the truth, and says how near was near enough', () => {
    const { credit: _, ...words } = estimate.grade(year, { value: year.value + 20 })
    expect(localize(words, 'en')).toEqual({
      measure: String(year.value + 20),
      meaning: `truth ${year.value}`,
      note: 'full points within 1 year',
    })
  })
})

describe('estimate: explanation', () => {
  it('answers the response: how far off, and in which direction', () => {
    const year = find(({ unit }) => unit === 'year')
    const [text] = localize(estimate.explain(year, { value: year.value + 20 }), 'en').text
    expect(text).toContain('20 years too late')
    expect(text).toContain(String(year.value))
  })
})

describe('estimate: what is asked', () => {
  it('is never unverified', () => {
    expect(items.flatMap(({ about }) => about).map(({ id }) => id)).not.toContain('lost-charter')
  })

  it('is of many sorts', () => {
    expect(new Set(items.flatMap(({ about }) => about.map(({ aspect }) => aspect.split(' ')[0]))).size).toBeGreaterThan(
      4,
    )
  })
})
