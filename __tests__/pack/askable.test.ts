import { askableChoose, askableDate, askableEstimate, askablePlace, askableRoad, isSortable } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Things, ThingType } from '@/lib/pack/things'
import { thingsOf } from '@/lib/pack/things'
import { chinaKazakhstan } from './files'

const pack = chinaKazakhstan()
const get = <T extends ThingType>(type: T, id: string): Things[T] => lookup(pack).get(type, id)
const placeOf = (id: string) => {
  const thing = lookup(pack).byId.get(id)
  return thing && askablePlace(thing)
}

describe('what may be asked', () => {
  it('is nothing that is unverified', () => {
    for (const thing of thingsOf(pack)) {
      if (!('status' in thing.value) || thing.value.status !== 'unverified') continue
      expect(askablePlace(thing)).toBeUndefined()
      if (thing.type === 'event') expect(askableDate(thing.value)).toBeUndefined()
      if (thing.type === 'fact')
        expect([askableChoose(thing.value), askableEstimate(thing.value)]).toEqual([undefined, undefined])
      if (thing.type === 'settlement') expect(isSortable(thing.value, pack)).toBe(false)
    }
  })

  it.each([
    ['treaty-uliassuhai', '1869/1870'],
    ['agreement-ili-alatau', '1915'],
    ['treaty-livadia', '1879'],
    ['free-trade-area-khorgos', '2011'],
    ['agreement-state-border', '1994-04-26'],
    ['five-year-plan', '1928-10-01'],
    ['dungan-revolt', '1862/1877'],
  ])('is the date of %s no finer than %s', (id, asked) => {
    expect(askableDate(get('event', id))).toBe(asked)
  })

  it.each([
    ['lake-zaysan', true],
    // A crescent: its middle is no point of it.
    ['lake-balkhash', false],
    ['lake-sayram', false],
    ['settlement-kz-narynkol', true],
    // Probably, but not certainly, the place that the list means.
    ['settlement-kz-akshoky', false],
    ['settlement-kz-taunchang', false],
    ['clash-zhalanashkol', true],
    ['convention-peking', false],
    ['range-saur', false],
    ['tripoint-north', true],
  ])('is the place of %s: %p', (id, asked) => {
    expect(placeOf(id) !== undefined).toBe(asked)
  })

  it('is no road number on which sources disagree', () => {
    const roads = pack.crossings.flatMap(({ sides }) => Object.values(sides).map(askableRoad))
    expect(roads.filter((road) => road !== undefined)).toEqual([
      'M-38',
      'A-356',
      'E014',
      'G3018',
      'E012',
      'G30',
      'A-352',
      'S313',
    ])
  })
})

describe('a settlement is sorted by country', () => {
  const khorgos = get('settlement', 'settlement-kz-khorgos')
  const dostyk = get('settlement', 'settlement-kz-dostyk')

  it('if it lies clear of the line', () => {
    expect(isSortable(dostyk, pack)).toBe(true)
    expect(isSortable(get('settlement', 'settlement-cn-huocheng'), pack)).toBe(true)
  })

  it('not if the line may run on either side of it', () => {
    expect(isSortable(get('settlement', 'settlement-cn-khorgos'), pack)).toBe(false)
    expect(isSortable(get('settlement', 'settlement-kz-sumbe'), pack)).toBe(false)
    expect(isSortable({ ...dostyk, id: 'coarse', uncertaintyKm: 10 }, pack)).toBe(false)
  })

  it('not if nobody knows where it is', () => {
    expect(isSortable(get('settlement', 'settlement-kz-taunchang'), pack)).toBe(false)
  })

  it('not if its name stands on both sides and nothing tells which is meant', () => {
    const { clarify, ...plain } = khorgos
    expect(clarify).toBeDefined()
    expect(isSortable(khorgos, pack)).toBe(true)
    expect(isSortable({ ...plain, id: 'plain-khorgos' }, pack)).toBe(false)
  })

  it('not if its point lies on the other side from where the pack puts it', () => {
    expect(isSortable({ ...dostyk, id: 'turncoat', party: 'cn' }, pack)).toBe(false)
  })
})
