import { distanceKm } from '@/lib/geo/distance'
import { askableDate } from '@/lib/pack/askable'
import { interval } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { choose } from '@/lib/questions/choose'
import { concerned } from '@/lib/questions/choose/concerned'
import { first } from '@/lib/questions/choose/first'
import { WAYS } from '@/lib/questions/choose/generators'
import type { Draft, Way } from '@/lib/questions/choose/item'
import { parties, partyAbsentFrom } from '@/lib/questions/choose/parties'
import { farthest, nearest, side } from '@/lib/questions/choose/places'
import { isClearOf, reachOf } from '@/lib/questions/choose/reach'
import { opposite, rail, railway, road } from '@/lib/questions/choose/roads'
import { sheet } from '@/lib/questions/choose/sheets'
import { signed } from '@/lib/questions/choose/signed'
import { randomFor } from '@/lib/questions/random'
import { chinaKazakhstan } from '../packs/china-kazakhstan'
import { tinyPack } from '../packs/tiny'

const drafts = (way: Way, pack: Pack = chinaKazakhstan): Draft[] =>
  Array.from({ length: 120 }, (_, i) => way.draw(pack, randomFor(`draft ${i}`, 0, 'choose'), () => false)).flatMap(
    (choice) => (choice ? [way.compose(pack, choice)] : []),
  )

const { get, find } = lookup(chinaKazakhstan)
const idOf = ({ thing }: Draft['key']): string => thing ?? ''

describe('choose: what is right is right, and nothing else is', () => {
  it.each(
    Object.entries({
      concerned,
      first,
      parties,
      without: partyAbsentFrom,
      signed,
      rail,
      railway,
      road,
      opposite,
      sheet,
      nearest,
      farthest,
      side,
    }),
  )('finds questions: %s', (_, way) => {
    expect(drafts(way).length).toBeGreaterThan(0)
  })

  it('acts: the others concerned parts of the line that are clear of this one', () => {
    for (const { key, distractors } of drafts(concerned)) {
      const reach = reachOf(chinaKazakhstan, get('event', idOf(key)))
      for (const other of distractors) {
        expect(isClearOf(reachOf(chinaKazakhstan, get('event', idOf(other))), reach)).toBe(true)
      }
    }
  })

  it('first and last: the others lie after or before for certain', () => {
    for (const { key, distractors } of drafts(first)) {
      const span = (option: Draft['key']) => interval(askableDate(get('event', idOf(option))) ?? '')
      const earlier = distractors.every((other) => span(key).endMs <= span(other).startMs)
      const later = distractors.every((other) => span(other).endMs <= span(key).startMs)
      expect(earlier || later).toBe(true)
    }
  })

  it('without: the party had a part in all others', () => {
    for (const { prompt, key, distractors } of drafts(partyAbsentFrom)) {
      const names = 'with' in prompt && prompt.with?.actor
      const actor = chinaKazakhstan.actors.find((one) => one.names === names)?.id ?? ''
      expect(get('event', idOf(key)).actors).not.toContain(actor)
      for (const other of distractors) expect(get('event', idOf(other)).actors).toContain(actor)
    }
  })

  it('railways: the others have none', () => {
    for (const { key, distractors } of drafts(rail)) {
      expect(get('crossing', idOf(key)).rail).toBeDefined()
      for (const other of distractors) expect(get('crossing', idOf(other)).rail).toBeUndefined()
    }
  })

  it('sides: the key lies in the country, the others in its neighbour', () => {
    for (const { prompt, key, distractors } of drafts(side)) {
      const names = 'with' in prompt && prompt.with?.party
      const party = chinaKazakhstan.parties.find((one) => one.names === names)?.id
      expect(get('settlement', idOf(key)).party).toBe(party)
      for (const other of distractors) expect(get('settlement', idOf(other)).party).not.toBe(party)
    }
  })

  it('nearest: the others are farther by more than anybody could be unsure of', () => {
    const pointOf = (id: string) =>
      (
        find('crossing', id) ??
        find('settlement', id) ??
        find('water', id) ??
        find('tripoint', id) ??
        find('relief', id)
      )?.at
    for (const { key, distractors, shows } of drafts(nearest)) {
      const from = pointOf(shows[0] ?? '')
      const far = (option: Draft['key']) => {
        const at = pointOf(idOf(option))
        return from && at ? distanceKm(from, at) : Number.NaN
      }
      for (const other of distractors) expect(far(other)).toBeGreaterThan(far(key) * 1.1)
    }
  })

  it('opposite: no question whose two towns share a name', () => {
    for (const { about } of drafts(opposite)) expect(about[0]?.id).not.toBe('crossing-khorgos-khorgas')
  })
})

describe('choose: a thin pack', () => {
  it('asks nothing that is unverified', () => {
    const asked = Object.values(WAYS)
      .flatMap((generator) => drafts(generator, tinyPack))
      .flatMap(({ about }) => about)
    expect(asked.map(({ id }) => id)).not.toContain('rumour')
    expect(asked.map(({ id }) => id)).not.toContain('lost-charter')
  })

  it('asks for no map sheet where there is none', () => {
    expect(drafts(sheet, tinyPack)).toEqual([])
  })

  it('always has four options, no two alike', () => {
    for (let i = 0; i < 200; i++) {
      const item = choose.generate(tinyPack, randomFor(`thin ${i}`, 0, 'choose'))
      expect(new Set(item?.options.map(({ label, detail }) => JSON.stringify([label, detail]))).size).toBe(4)
    }
  })
})
