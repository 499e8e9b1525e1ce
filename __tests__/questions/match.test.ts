import fc from 'fast-check'
import type { Pack } from '@/lib/pack/pack'
import { match } from '@/lib/questions/match'
import { binId, type MatchItem, type Sorting } from '@/lib/questions/match/item'
import type { MatchResponse } from '@/lib/questions/match/wire'
import { randomFor } from '@/lib/questions/random'
import { letter } from '@/lib/questions/shown'
import { localize } from '@/lib/text/localize'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyPack } from '../packs/tiny'

const seeds = fc.string({ minLength: 1, maxLength: 12 })
const itemFor = (seed: string, pack: Pack = tinyPack): MatchItem => {
  const item = match.generate(pack, randomFor(seed, 0, 'match'))
  if (!item) throw new Error('the tiny pack has things to sort')
  return item
}
const itemOf = (name: Sorting['by'], pack: Pack = tinyPack): MatchItem => {
  for (let i = 0; i < 200; i++) {
    const item = itemFor(`${name} ${i}`, pack)
    if (item.sorting.by === name) return item
  }
  throw new Error(`the tiny pack is not sorted by ${name}`)
}
/** The key with the first cards in other bins. */
const spoiled = (item: MatchItem, count: number): MatchResponse => {
  const bins = item.cards.map((card, i) => [letter(i), binId(i < count ? (card.bin + 1) % item.bins.length : card.bin)])
  return { bins: Object.fromEntries(bins) }
}

describe('match: what is asked', () => {
  it('has 4 to 8 cards and 2 to 5 bins, each card in one of them', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { cards, bins } = match.present(itemFor(seed))
        expect(cards.length).toBeGreaterThanOrEqual(4)
        expect(cards.length).toBeLessThanOrEqual(8)
        expect(bins.length).toBeGreaterThanOrEqual(2)
        expect(bins.length).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('names cards and bins by their places, not by what they stand for', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const shown = localize(match.present(item), 'en')
        expect(shown.cards.map(({ id }) => id)).toEqual(item.cards.map((_, i) => letter(i)))
        for (const { id } of item.cards) expect(JSON.stringify(shown)).not.toContain(`"${id}"`)
      }),
    )
  })

  it('never has two cards that a reader could not tell apart', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const faces = localize(match.present(itemFor(seed)), 'en').cards.map(
          ({ label, detail }) => `${label} ${detail}`,
        )
        expect(new Set(faces).size).toBe(faces.length)
      }),
    )
  })

  it('sorts by several things', () => {
    const names = new Set(Array.from({ length: 80 }, (_, i) => itemFor(`${i}`).sorting.by))
    expect(names.size).toBeGreaterThanOrEqual(3)
  })

  it('never asks for the country of a name with a country in it, nor of a place too near the line', () => {
    const renamed = tinyPack.settlements.map((one, i) =>
      i < 2 ? { ...one, names: { ...one.names, en: `Vellish ${one.names.en}` } } : one,
    )
    const moved = renamed.map((one, i) => (i === 2 && one.at ? { ...one, at: tinyPack.line[40] ?? one.at } : one))
    const pack: Pack = { ...tinyPack, settlements: moved }
    for (let i = 0; i < 30; i++) {
      const labels = localize(match.present(itemOf('country', pack)), 'en').cards.map(({ label }) => label)
      expect(labels.join()).not.toMatch(/Vellish|Hesper/)
    }
  })

  it('never asks for the other side of a crossing whose two places bear one name', () => {
    const crossings = tinyPack.crossings.map((one): Pack['crossings'][number] => {
      const { vell, osterra } = one.sides
      return vell && osterra ? { ...one, sides: { vell, osterra: { ...osterra, names: vell.names } } } : one
    })
    const pack: Pack = { ...tinyPack, crossings }
    for (let i = 0; i < 60; i++) expect(itemFor(`${i}`, pack).sorting.by).not.toBe('opposite')
  })

  it('asks nothing again that is to be avoided', () => {
    const [asked] = match.about(itemOf('road'))
    for (let i = 0; i < 40; i++) {
      const item = match.generate(
        tinyPack,
        randomFor(`${i}`, 0, 'match'),
        ({ id, aspect }) => id === asked?.id && aspect === asked.aspect,
      )
      if (item) expect(match.about(item)).not.toContainEqual(asked)
    }
  })

  it('is not asked of a pack with nothing to sort', () => {
    const bare: Pack = { ...tinyPack, settlements: [], crossings: [], events: [], waters: [], mapSheets: [] }
    expect(match.generate(bare, randomFor('x', 0, 'match'))).toBeUndefined()
  })
})

describe('match: the sorting', () => {
  it('earns full credit at the key, through JSON', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const key = match.response(item).parse(JSON.parse(JSON.stringify(match.key(item))))
        expect(match.grade(item, key)).toMatchObject({ credit: 1 })
      }),
    )
  })

  it('earns less with every card that is wrong, and never below nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemFor(seed)
        const credits = item.cards.map((_, i) => match.grade(item, spoiled(item, i + 1)).credit)
        for (const [i, credit] of credits.entries()) expect(credit).toBeLessThanOrEqual(credits[i - 1] ?? 1)
        expect(credits.at(-1)).toBe(0)
      }),
    )
  })

  it('is told as the number of right cards', () => {
    const item = itemOf('country')
    const verdict = localize(match.grade(item, spoiled(item, 1)), 'en')
    expect(verdict.measure).toBe(`${item.cards.length - 1} of ${item.cards.length}`)
    expect(verdict.note).toBeDefined()
  })

  it('done blindly, or with all in one bin, earns at most 0.3 on average', () => {
    const mean = (binFor: (item: MatchItem, i: number) => number) => {
      const credits = Array.from({ length: 400 }, (_, i) => {
        const item = itemFor(`${i}`)
        const bins = Object.fromEntries(item.cards.map((_, card) => [letter(card), binId(binFor(item, i * 8 + card))]))
        return match.grade(item, { bins }).credit
      })
      return credits.reduce((sum, credit) => sum + credit, 0) / credits.length
    }
    expect(mean(({ bins }, i) => randomFor(`${i}`, 0, 'blind').below(bins.length))).toBeLessThan(0.3)
    expect(mean(() => 0)).toBeLessThan(0.3)
  })

  it('is refused with a card missing, a card too many or an unknown bin', () => {
    const item = itemFor('x')
    const { bins } = match.key(item)
    const { a: _, ...missing } = bins
    const refused = [
      { bins: missing },
      { bins: { ...bins, z: 'a' } },
      { bins: { ...bins, a: 'z' } },
      { bins: { ...bins, a: 1 } },
      { bins, more: 1 },
      { bins: [] },
      {},
      null,
    ]
    for (const response of refused) expect(match.response(item).safeParse(response).success).toBe(false)
  })
})

describe('match: the explanation', () => {
  it('has a row for each card, with the truth and what was said instead', () => {
    fc.assert(
      fc.property(seeds, fc.nat(8), (seed, count) => {
        const item = itemFor(seed)
        const { rows = [] } = localize(match.explain(item, spoiled(item, count)), 'en')
        expect(rows).toHaveLength(item.cards.length)
        expect(rows.filter(({ right }) => !right)).toHaveLength(Math.min(count, item.cards.length))
        for (const row of rows) expect(row.right).toBe(row.yours === undefined)
      }),
    )
  })

  it('says what was wrong, tells about it and draws every card', () => {
    const item = itemOf('country')
    const { text, overlay } = localize(match.explain(item, spoiled(item, 1)), 'en')
    expect(text[0]).toMatch(/lies in (Vell|Osterra)\.$/)
    const tags = new Set(overlay.features.features.map(({ properties }) => properties.tag))
    for (const [i] of item.cards.entries()) expect(tags).toContain(String(i + 1))
  })

  it('draws the map sheets that places were sorted by, and each place once', () => {
    const item = itemOf('sheet', chinaKazakhstan)
    const drawn = localize(match.explain(item), 'en').overlay.features.features.map(({ properties }) => properties)
    const sheets = drawn.flatMap(({ role, label }) => (role === 'sheet' ? [label] : []))
    expect(sheets).toEqual(localize(match.present(item), 'en').bins.map(({ label }) => label))
    const places = drawn.filter(({ role }) => role === 'place')
    expect(places.map(({ tag }) => tag)).not.toContain(undefined)
    expect(new Set(places.map(({ tag }) => tag)).size).toBe(places.length)
  })

  it('has text and a source, whatever was answered', () => {
    fc.assert(
      fc.property(seeds, fc.option(fc.nat(8), { nil: undefined }), (seed, count) => {
        const item = itemFor(seed)
        const { text, sources, title, overlay } = match.explain(
          item,
          count === undefined ? undefined : spoiled(item, count),
        )
        for (const said of localize([title, ...text], 'en')) expect(said).not.toMatch(/^match\.|[{}]/)
        expect(text.length).toBeGreaterThan(0)
        expect(sources.length).toBeGreaterThan(0)
        expect(overlay.features.features.length).toBeGreaterThan(0)
      }),
    )
  })
})
