import { areDisjoint } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { order } from '@/lib/questions/order'
import type { OrderItem } from '@/lib/questions/order/item'
import { randomFor } from '@/lib/questions/random'
import { localize } from '@/lib/text/localize'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyPack } from '../packs/tiny'

function items(pack: Pack, count: number): OrderItem[] {
  return Array.from({ length: count }, (_, i) => {
    const item = order.generate(pack, randomFor(`order ${i}`, 0, 'order'))
    if (!item) throw new Error('there is always something to put in order')
    return item
  })
}

const ofLength = (length: number): OrderItem => {
  const found = items(chinaKazakhstan, 200).find(({ entries }) => entries.length === length)
  if (!found) throw new Error(`no order of ${length} cards`)
  return found
}

const said = (item: OrderItem, given: string[]) => {
  const { credit, ...words } = order.grade(item, { order: given })
  return { credit, ...localize(words, 'en') }
}

describe('order: generation', () => {
  const all = [...items(chinaKazakhstan, 300), ...items(tinyPack, 100)]

  it('asks for four to six cards', () => {
    expect(new Set(all.map(({ entries }) => entries.length))).toEqual(new Set([4, 5, 6]))
  })

  it('puts together only events whose dates cannot overlap as far as all sources agree', () => {
    for (const { pack, entries, way } of all.filter((item) => item.way.by === 'date')) {
      const dates = entries.map(({ id }) => lookup(pack).get('event', id).asked ?? '')
      const pairs = dates.flatMap((a, i) => dates.slice(i + 1).map((b) => [a, b] as const))
      expect(pairs.every(([a, b]) => areDisjoint(a, b))).toBe(true)
      expect(way.of).toMatch(/act|happening|mixed/)
    }
  })

  it('puts together only places that lie apart by more than both uncertainties', () => {
    for (const { entries } of all.filter((item) => item.way.by !== 'date')) {
      const sorted = entries.toSorted((a, b) => a.at - b.at)
      sorted.slice(1).forEach((entry, i) => {
        expect(entry.low).toBeGreaterThanOrEqual(sorted[i]?.high ?? 0)
      })
    }
  })

  it('shows no year and no two cards alike', () => {
    for (const item of all) {
      const cards = localize(order.present(item), 'en').cards.map(({ label, detail }) => `${label}, ${detail ?? ''}`)
      expect(new Set(cards).size).toBe(cards.length)
      expect(cards.filter((card) => /\b1[5-9]\d\d\b|\b20\d\d\b/.test(card))).toEqual([])
    }
  })

  it('never asks what is unverified or has no date to ask', () => {
    const ids = new Set(items(tinyPack, 200).flatMap(({ entries }) => entries.map(({ id }) => id)))
    expect([...ids]).not.toContain('lost-charter')
    expect([...ids]).not.toContain('nowhere')
  })

  it('finds different orders: by date, across the map, along the line', () => {
    expect(new Set(all.map(({ way }) => way.by))).toEqual(new Set(['date', 'south', 'east', 'line']))
  })
})

describe('order: grading', () => {
  const item = ofLength(5)
  const [a = '', b = '', c = '', d = '', e = ''] = order.key(item).order

  it('counts the pairs that stand the right way round', () => {
    expect(said(item, [a, b, c, d, e])).toEqual({ credit: 1, measure: '10 of 10', meaning: 'pairs right' })
    expect(said(item, [a, c, b, d, e])).toEqual({
      credit: 0.8,
      measure: '9 of 10',
      meaning: 'pairs right',
      note: '2 and 3 were swapped',
    })
  })

  it('names two that changed places, however far apart', () => {
    expect(said(item, [e, b, c, d, a]).note).toBe('1 and 5 were swapped')
  })

  it('pays nothing for an order that is more wrong than right', () => {
    expect(said(item, [e, d, c, b, a])).toMatchObject({ credit: 0, note: 'exactly the other way round' })
    expect(said(item, [d, e, a, b, c]).credit).toBe(0)
  })
})

describe('order: explanation', () => {
  const item = ofLength(4)
  const [a = '', b = '', c = '', d = ''] = order.key(item).order
  const explained = localize(order.explain(item, { order: [b, a, c, d] }), 'en')

  it('answers the response: which pairs are the wrong way round', () => {
    expect(explained.text[0]).toMatch(/^One pair of 6 is the wrong way round: .+ comes before .+\.$/)
  })

  it('has a row for each card in true order, with the place it was given', () => {
    expect(explained.rows?.map(({ tag }) => tag)).toEqual(['1', '2', '3', '4'])
    expect(explained.rows?.map(({ right }) => right)).toEqual([false, false, true, true])
    expect(explained.rows?.map(({ yours }) => yours)).toEqual(['2', '1', undefined, undefined])
    const at = explained.rows?.map((row) => row.at ?? 0) ?? []
    expect(at).toEqual(at.toSorted((x, y) => x - y))
  })

  it('ties what it draws to the rows', () => {
    const tags = new Set(explained.overlay.features.features.map(({ properties }) => properties.tag))
    expect([...tags].filter((tag) => tag && !['1', '2', '3', '4'].includes(tag))).toEqual([])
  })
})
