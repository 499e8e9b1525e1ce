import { askableRoad, isSure } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { Names } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { sharesName } from '@/lib/questions/indistinguishable'
import { perPack } from '@/lib/questions/memoize-per-pack'
import { versionsOf } from '@/lib/text/prose'
import { findOne, pick, sample, shuffled } from '../draw'
import type { Generator, Option } from './item'

/** What leads to the crossings: roads, railways, the place on the other side. */

type Crossing = Things['crossing']

const crossings = perPack((pack) => pack.crossings.filter(isSure))

const optionOf = ({ id, names }: Crossing): Option => ({ label: names, thing: id })

const about = ({ id }: Crossing, aspect: string) => [{ id, aspect }]

/** Its name is none of a crossing's own: "the Khorgos railway" would tell. */
const tells = ({ names, sides }: Crossing, road: Names): boolean => {
  const own = [names, ...Object.values(sides).map((side) => side.names)].flatMap(versionsOf)
  const words = own.flatMap((name) => name.split(/[–—\s]+/)).filter((word) => word.length > 3)
  return versionsOf(road).some((name) => words.some((word) => name.includes(word)))
}

/** Which crossing has a railway? */
export const rail: Generator = (pack, random, avoid) => {
  const key = findOne(
    random,
    crossings(pack),
    (one) => one.rail !== undefined && !avoid({ id: one.id, aspect: 'rail' }),
  )
  const others = sample(random, crossings(pack), 24).filter((one) => one.rail === undefined)
  if (!key?.rail) return undefined
  return {
    prompt: { say: 'choose.prompt.rail' },
    title: key.rail,
    hide: ['crossing'],
    key: { ...optionOf(key), value: key.rail },
    distractors: others.map(optionOf),
    about: about(key, 'rail'),
    sources: [],
    shows: [],
  }
}

/** Through which crossing does this railway run? */
export const railway: Generator = (pack, random, avoid) => {
  const key = findOne(
    random,
    crossings(pack),
    (one) => one.rail !== undefined && !tells(one, one.rail) && !avoid({ id: one.id, aspect: 'rail' }),
  )
  if (!key?.rail) return undefined
  return {
    prompt: { say: 'choose.prompt.railway', with: { rail: key.rail } },
    title: key.rail,
    hide: ['crossing'],
    key: optionOf(key),
    distractors: othersThan(pack, random, key).map(optionOf),
    about: about(key, 'rail'),
    sources: [],
    shows: [],
  }
}

const othersThan = (pack: Pack, random: Parameters<Generator>[1], key: Crossing): Crossing[] =>
  sample(random, crossings(pack), 24).filter((one) => one !== key)

/** To which crossing does this road lead? */
export const road: Generator = (pack, random, avoid) => {
  const party = pick(random, pack.parties)
  const key =
    party && findOne(random, crossings(pack), (one) => isNew(one, party.id) && !avoid({ id: one.id, aspect: 'road' }))
  const number = party && key?.sides[party.id]?.road
  if (!number) return undefined
  const others = othersThan(pack, random, key).filter(({ sides }) => sides[party.id]?.road !== number)
  return {
    prompt: { say: 'choose.prompt.road', with: { road: number, adjective: party.adjective } },
    title: { say: 'choose.title.road', with: { road: number } },
    hide: ['crossing'],
    key: optionOf(key),
    distractors: others.map(optionOf),
    about: about(key, 'road'),
    sources: [],
    shows: [],
  }
}

const isNew = ({ sides }: Crossing, party: string): boolean => {
  const side = sides[party]
  return side !== undefined && askableRoad(side) !== undefined
}

/** Which place lies across the border from this one? */
export const opposite: Generator = (pack, random, avoid) => {
  const [here, there] = shuffled(random, pack.parties)
  const sideOf = (one: Crossing, party = there) => (party ? one.sides[party.id] : undefined)
  const key = findOne(random, crossings(pack), (one) => {
    const [a, b] = [sideOf(one, here), sideOf(one)]
    return (
      a !== undefined && b !== undefined && !sharesName(a.names, b.names) && !avoid({ id: one.id, aspect: 'opposite' })
    )
  })
  const [near, far] = key ? [sideOf(key, here), sideOf(key)] : []
  if (!key || !near || !far) return undefined
  const others = othersThan(pack, random, key).flatMap((one) => sideOf(one)?.names ?? [])
  return {
    prompt: { say: 'choose.prompt.opposite', with: { name: near.names } },
    title: key.names,
    hide: ['crossing'],
    key: { label: far.names },
    distractors: others.filter((names) => !sharesName(names, far.names)).map((label) => ({ label })),
    about: about(key, 'opposite'),
    text: key.explanation,
    sources: key.sources,
    shows: [key.id],
  }
}
