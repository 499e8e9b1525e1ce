import { lookup } from '@/lib/pack/lookup'
import { hasPlace, pointOf } from '@/lib/pack/place'
import { thingsOf } from '@/lib/pack/things'
import { chinaKazakhstan } from './files'

const pack = chinaKazakhstan()
const { byId, byType, find, get, factsAbout } = lookup(pack)

describe('lookup', () => {
  it('is made once for a pack', () => {
    expect(lookup(pack)).toBe(lookup(pack))
    expect(lookup({ ...pack })).not.toBe(lookup(pack))
  })

  it('finds everything with an id, with its type', () => {
    for (const thing of thingsOf(pack)) expect(byId.get(thing.value.id)).toEqual(thing)
    expect(byId.size).toBe(thingsOf(pack).length)
  })

  it('finds by type, and nothing of another type', () => {
    expect(get('event', 'clash-zhalanashkol').kind).toBe('conflict')
    expect(find('crossing', 'clash-zhalanashkol')).toBeUndefined()
    expect(byType.settlement.size).toBe(14)
    expect(() => get('water', 'river-styx')).toThrow('china-kazakhstan has no water river-styx')
  })

  it('knows the facts about a thing', () => {
    const ids = factsAbout('lake-zaysan').map(({ id }) => id)
    expect(ids).toEqual(['fact-009', 'fact-015'])
    expect(factsAbout('nothing')).toEqual([])
  })
})

describe('a thing’s place', () => {
  it.each([
    ['tripoint-south', 0.2],
    ['crossing-bakhty-tacheng', 4],
    ['clash-zhalanashkol', 2],
    ['lake-alakol', 2],
    ['peak-khan-tengri', 0.2],
  ])('%s has a point known to within %p km', (id, uncertaintyKm) => {
    const thing = byId.get(id)
    expect(thing && pointOf(thing)).toMatchObject({ uncertaintyKm })
  })

  it.each([
    ['convention-peking', true],
    ['river-ili', true],
    ['stretch-alkabek', true],
    ['range-altai', true],
    ['sheet-nl-44', true],
    ['sheet-onc-e-7', false],
    ['settlement-kz-taunchang', false],
    ['length-total', false],
    ['russian-empire', false],
  ])('%s can be shown on the map: %p', (id, shown) => {
    const thing = byId.get(id)
    expect(thing && hasPlace(thing)).toBe(shown)
  })
})
