import { distanceKm } from '@/lib/geo/distance'
import { nearestOnLine } from '@/lib/geo/nearest'
import { askableChoose, askableDate, askableEstimate } from '@/lib/pack/askable'
import { interval } from '@/lib/pack/date'
import { jsonSchemaOf } from '@/lib/pack/json-schema'
import { lookup } from '@/lib/pack/lookup'
import { hasPlace } from '@/lib/pack/place'
import { chinaKazakhstan, textOf } from './files'

const pack = chinaKazakhstan()
const { get, byId } = lookup(pack)
const value = (id: string): number => get('statistic', id).value

describe('china-kazakhstan holds what the facts hold', () => {
  it.each([
    ['events', 35],
    ['crossings', 5],
    ['settlements', 14],
    ['facts', 122],
    ['tripoints', 2],
    ['waters', 14],
    ['relief', 11],
    ['mapSeries', 3],
  ] as const)('%s: %i', (list, count) => {
    expect(pack[list]).toHaveLength(count)
  })

  it('says which events the article does not tell of', () => {
    const added = pack.events.filter(({ inArticle }) => !inArticle).map(({ id }) => id)
    expect(added).toEqual([
      'description-kobdo',
      'description-uliassutai',
      'occupation-ili',
      'treaty-livadia',
      'soviet-union-founded',
      'agreement-north-tripoint',
      'agreement-south-tripoint',
      'agreement-border-regime',
    ])
  })

  it.each([
    ['convention-peking', '1860-11-14'],
    ['treaty-tarbagatai', '1864-10-07'],
    ['treaty-uliassuhai', '1870'],
    ['treaty-saint-petersburg', '1881-02-24'],
    ['notes-pamirs', '1895-03-11'],
    ['xinhai-revolution', '1911-10-10'],
    ['agreement-ili-alatau', '1915'],
    ['october-revolution', '1917-11-07'],
    ['soviet-union-founded', '1922-12-30'],
    ['five-year-plan', '1928-10-01'],
    ['prc-proclaimed', '1949-10-01'],
    ['clash-zhalanashkol', '1969-08-13'],
    ['independence-kazakhstan', '1991-12-16'],
    ['agreement-state-border', '1994-04-26'],
    ['ratification', '1995-06-15'],
    ['supplementary-khan-tengri', '1997-09-24'],
    ['supplementary-chogan-obo', '1998-07-04'],
    ['protocol-demarcation', '2002-05-10'],
  ])('%s: %s', (id, date) => {
    expect(get('event', id).date).toBe(date)
  })

  it('has the crossings from north to south with their roads, and rails at two', () => {
    expect(pack.crossings.map(({ sides, rail }) => [sides.kz?.road, sides.cn?.road, rail?.en])).toEqual([
      ['M-38', 'S319', undefined],
      ['A-356', 'S221', undefined],
      ['E014', 'G3018', 'Northern Xinjiang railway'],
      ['E012', 'G30', 'Jinghe–Yining–Khorgos railway'],
      ['A-352', 'S313', undefined],
    ])
    const along = pack.crossings.map(({ at }) => nearestOnLine(pack.line, at).alongKm)
    expect(along).toEqual([...along].sort((a, b) => a - b))
  })

  it('has eleven settlements in Kazakhstan and three in China', () => {
    const of = (party: string) => pack.settlements.filter((one) => one.party === party).map(({ names }) => names.en)
    expect(of('cn')).toEqual(['Tacheng', 'Huocheng', 'Khorgos'])
    expect(of('kz')).toHaveLength(11)
  })

  it('has the four sheets of the International Map of the World, of 6° by 4° each', () => {
    const sheets = pack.mapSheets.filter(({ series }) => series === 'series-imw')
    expect(sheets.map(({ number }) => number)).toEqual(['NM-45', 'NL-45', 'NL-44', 'NK-44'])
    for (const { footprint: [west, south, east, north] = [0, 0, 0, 0] } of sheets)
      expect([east - west, north - south]).toEqual([6, 4])
    const on = ([lon, lat]: readonly number[]) =>
      sheets.some(
        ({ footprint: [w, s, e, n] = [0, 0, 0, 0] }) =>
          (lon ?? 0) >= w && (lon ?? 0) <= e && (lat ?? 0) >= s && (lat ?? 0) <= n,
      )
    expect(pack.line.every(on)).toBe(true)
  })

  it('has a length that is land and water together', () => {
    expect(value('length-total')).toBe(1782.75)
    expect(value('length-land') + value('length-water')).toBeCloseTo(1782.75, 6)
    expect((100 * value('length-water')) / value('length-total')).toBeCloseTo(value('share-water'), 1)
  })
})

describe('china-kazakhstan agrees with its own line', () => {
  it('from tripoint to tripoint', () => {
    const [first, last] = [pack.line[0], pack.line.at(-1)]
    if (!first || !last) throw new Error('no line')
    expect(distanceKm(first, get('tripoint', 'tripoint-north').at)).toBeLessThan(0.5)
    expect(distanceKm(last, get('tripoint', 'tripoint-south').at)).toBeLessThan(0.5)
    expect(distanceKm(first, last)).toBeCloseTo(value('distance-tripoints'), 0)
  })

  it('with every crossing on it, within its uncertainty', () => {
    for (const { at, uncertaintyKm } of pack.crossings) {
      expect(nearestOnLine(pack.line, at).distanceKm).toBeLessThanOrEqual(uncertaintyKm)
    }
  })

  it('with every crossing’s town and every settlement on its own side', () => {
    const sideOf = (party: string) => get('party', party).side
    const locatedSettlements = pack.settlements.flatMap(({ at, party }) => (at ? [{ at, party }] : []))
    expect(locatedSettlements.length).toBeGreaterThan(0)
    for (const { at, party } of locatedSettlements) expect(nearestOnLine(pack.line, at).side).toBe(sideOf(party))
    for (const { sides } of pack.crossings) {
      for (const [party, { at }] of Object.entries(sides)) expect(nearestOnLine(pack.line, at).side).toBe(sideOf(party))
    }
  })

  it('with both ends of every stretch near it, first the northern one', () => {
    for (const { id, from, to } of pack.stretches) {
      const [start, end] = [nearestOnLine(pack.line, from), nearestOnLine(pack.line, to)]
      expect([id, start.distanceKm < 6, end.distanceKm < 6, end.alongKm > start.alongKm]).toEqual([
        id,
        true,
        true,
        true,
      ])
    }
  })
})

describe('china-kazakhstan gives nothing away', () => {
  const NATIONS = /kazakh|chin|sino/i

  it('in the neutral titles of events: no figure, no party', () => {
    for (const { label } of pack.events) expect(label.en).not.toMatch(/\d|kazakhstan|china|chinese|sino-/i)
  })

  it('in what tells two places of one name apart', () => {
    for (const { clarify } of pack.settlements) expect(clarify?.en ?? '').not.toMatch(NATIONS)
  })

  it('by how long the key of a question is', () => {
    const ranks = pack.facts.flatMap((fact) => {
      const choose = askableChoose(fact)
      if (!choose) return []
      const lengths = choose.distractors.map(({ en }) => en.length)
      const key = choose.key.en.length
      const [longer, same] = [
        lengths.filter((length) => length > key).length,
        lengths.filter((length) => length === key).length,
      ]
      return [(longer + same / 2) / lengths.length]
    })
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length
    // 0: the key is always the longest; 1: always the shortest.
    expect(mean).toBeGreaterThan(0.4)
    expect(mean).toBeLessThan(0.6)
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeLessThan(0.33)
  })
})

describe('china-kazakhstan can be asked', () => {
  it('most of its facts, and nearly all of its dates', () => {
    expect(pack.facts.filter((fact) => askableChoose(fact)).length).toBeGreaterThanOrEqual(55)
    expect(pack.facts.filter((fact) => askableEstimate(fact)).length).toBeGreaterThanOrEqual(15)
    expect(pack.events.filter((event) => askableDate(event))).toHaveLength(35)
  })

  it('with a value that agrees with the date or the statistic it is about', () => {
    for (const { estimate, about, id } of pack.facts) {
      if (!estimate) continue
      const things = about.flatMap((one) => byId.get(one) ?? [])
      const years = things.flatMap(({ type, value: thing }) =>
        type === 'event' ? [Math.floor(interval(thing.date).year)] : [],
      )
      const figures = things.flatMap(({ type, value: thing }) => (type === 'statistic' ? [thing.value] : []))
      const known = estimate.unit === 'year' ? years : figures
      if (known.length > 0 && estimate.unit !== 'mm')
        expect([id, known]).toEqual([id, expect.arrayContaining([estimate.value])])
    }
  })

  it('with a text to read after each question, and something on the map', () => {
    for (const { id, explanation, about, choose, estimate } of pack.facts) {
      if (!choose && !estimate) continue
      expect([id, explanation !== undefined]).toEqual([id, true])
      expect([
        id,
        about.some((one) => {
          const thing = byId.get(one)
          return thing && hasPlace(thing)
        }),
      ]).toEqual([id, true])
    }
  })

  it('with something on the map for every event', () => {
    for (const { id, concerns } of pack.events) {
      expect([id, concerns.whole || concerns.stretches.length + concerns.areas.length > 0]).toEqual([id, true])
    }
  })
})

describe('china-kazakhstan is open to other tools', () => {
  it('by a JSON Schema that is what lib/pack makes', () => {
    expect(textOf('pack.schema.json')).toBe(jsonSchemaOf())
  })

  it('by sources that are all used', () => {
    const text = textOf('pack.json')
    for (const { id } of pack.sources) expect([id, text.includes(`"source": "${id}"`)]).toEqual([id, true])
  })
})
