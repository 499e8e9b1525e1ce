import { askableRoad, isEstablished } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Names } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { sharesName } from '@/lib/questions/indistinguishable'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { versionsOf } from '@/lib/text/prose'
import { findOne, pick, sample, shuffled } from '../draw'
import type { Random } from '../kind'
import type { Option, Way } from './item'

/** What leads to the crossings: roads, railways, the place on the other side. */

type Crossing = Things['crossing']

const crossings = memoizePerPack((pack) => pack.crossings.filter(isEstablished))

const optionOf = ({ id, names }: Crossing): Option => ({ ref: id, label: names, thing: id })

const crossingOf = (pack: Pack, id: string): Crossing => lookup(pack).get('crossing', id)

const optionsOf = (pack: Pack, ids: readonly string[]): Option[] => ids.map((id) => optionOf(crossingOf(pack, id)))

const idsOf = (some: readonly Crossing[]): string[] => some.map(({ id }) => id)

const about = (id: string, aspect: string) => [{ id, aspect }]

/** Its name is none of a crossing's own: "the Khorgos railway" would tell. */
const sharesOwnName = ({ names, sides }: Crossing, road: Names): boolean => {
  const own = [names, ...Object.values(sides).map((side) => side.names)].flatMap(versionsOf)
  const words = own.flatMap((name) => name.split(/[–—\s]+/)).filter((word) => word.length > 3)
  return versionsOf(road).some((name) => words.some((word) => name.includes(word)))
}

/** Which crossing has a railway? */
export const rail: Way = {
  draw(pack, random, avoid) {
    const isAskable = (one: Crossing) => one.rail !== undefined && !avoid({ id: one.id, aspect: 'rail' })
    const key = findOne(random, crossings(pack), isAskable)
    const others = sample(random, crossings(pack), 24).filter((one) => one.rail === undefined)
    return key && { key: key.id, others: idsOf(others) }
  },
  compose(pack, { key, others }) {
    const name = railOf(crossingOf(pack, key))
    return {
      prompt: { say: 'choose.prompt.rail' },
      title: name,
      hide: ['crossing'],
      key: { ...optionOf(crossingOf(pack, key)), value: name },
      distractors: optionsOf(pack, others),
      about: about(key, 'rail'),
      sources: [],
      shows: [],
    }
  },
}

const railOf = ({ rail: name, names }: Crossing): Names => name ?? names

/** Through which crossing does this railway run? */
export const railway: Way = {
  draw(pack, random, avoid) {
    const isAskable = (one: Crossing) =>
      one.rail !== undefined && !sharesOwnName(one, one.rail) && !avoid({ id: one.id, aspect: 'rail' })
    const key = findOne(random, crossings(pack), isAskable)
    return key && { key: key.id, others: idsOf(otherCrossings(pack, random, key)) }
  },
  compose(pack, { key, others }) {
    const name = railOf(crossingOf(pack, key))
    return {
      prompt: { say: 'choose.prompt.railway', with: { rail: name } },
      title: name,
      hide: ['crossing'],
      key: optionOf(crossingOf(pack, key)),
      distractors: optionsOf(pack, others),
      about: about(key, 'rail'),
      sources: [],
      shows: [],
    }
  },
}

const otherCrossings = (pack: Pack, random: Random, key: Crossing): Crossing[] =>
  sample(random, crossings(pack), 24).filter((one) => one !== key)

/** To which crossing does this road lead? */
export const road: Way = {
  draw(pack, random, avoid) {
    const party = pick(random, pack.parties)
    const key =
      party &&
      findOne(random, crossings(pack), (one) => hasAskableRoad(one, party.id) && !avoid({ id: one.id, aspect: 'road' }))
    const number = party && key?.sides[party.id]?.road
    if (!number) return undefined
    const others = otherCrossings(pack, random, key).filter(({ sides }) => sides[party.id]?.road !== number)
    return { of: party.id, key: key.id, others: idsOf(others) }
  },
  compose(pack, { of = '', key, others }) {
    const { adjective } = lookup(pack).get('party', of)
    const number = crossingOf(pack, key).sides[of]?.road ?? ''
    return {
      prompt: { say: 'choose.prompt.road', with: { road: number, adjective } },
      title: { say: 'choose.title.road', with: { road: number } },
      hide: ['crossing'],
      key: optionOf(crossingOf(pack, key)),
      distractors: optionsOf(pack, others),
      about: about(key, 'road'),
      sources: [],
      shows: [],
    }
  },
}

const hasAskableRoad = ({ sides }: Crossing, party: string): boolean => {
  const side = sides[party]
  return side !== undefined && askableRoad(side) !== undefined
}

/** Which place lies across the border from this one? */
export const opposite: Way = {
  draw(pack, random, avoid) {
    const [here, there] = shuffled(random, pack.parties)
    if (!here || !there) return undefined
    const key = findOne(random, crossings(pack), ({ id, sides: { [here.id]: near, [there.id]: far } }) => {
      return near && far ? !sharesName(near.names, far.names) && !avoid({ id, aspect: 'opposite' }) : false
    })
    const far = key?.sides[there.id]
    if (!far) return undefined
    const others = otherCrossings(pack, random, key).filter(({ sides }) => {
      const other = sides[there.id]
      return other !== undefined && !sharesName(other.names, far.names)
    })
    return { of: here.id, key: key.id, others: idsOf(others) }
  },
  compose(pack, { of = '', key: id, others }) {
    const key = crossingOf(pack, id)
    const there = pack.parties.find((party) => party.id !== of)?.id ?? of
    const optionAt = (one: Crossing): Option => ({ ref: one.id, label: one.sides[there]?.names ?? one.names })
    return {
      prompt: { say: 'choose.prompt.opposite', with: { name: key.sides[of]?.names ?? key.names } },
      title: key.names,
      hide: ['crossing'],
      key: optionAt(key),
      distractors: others.map((other) => optionAt(crossingOf(pack, other))),
      about: about(id, 'opposite'),
      text: key.explanation,
      sources: key.sources,
      shows: [id],
    }
  },
}
