import { yearOf } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { Subject } from './kind'

type Fact = Things['fact']

/** Facts that say the same share a subject; one that asks for a year is about the date of its event. */
export const factSubjects = ({ id, same, about, estimate }: Fact): Subject[] => [
  { id, aspect: 'fact' },
  ...(same ? [{ id: same, aspect: 'same' }] : []),
  ...(estimate?.unit === 'year' ? about.map((thing) => ({ id: thing, aspect: 'date' })) : []),
]

/** What the words of a fact give away of the things it is about: a year it names, a crossing's two ends. */
export function factGives(pack: Pack, fact: Fact): Subject[] {
  const words = JSON.stringify([fact.choose, fact.estimate, fact.explanation, fact.object])
  return fact.about.flatMap((id): Subject[] => {
    const thing = lookup(pack).byId.get(id)
    if (thing?.type === 'crossing') return [{ id, aspect: 'opposite' }]
    return thing?.type === 'event' && words.includes(String(yearOf(thing.value.date))) ? [{ id, aspect: 'date' }] : []
  })
}

/** The fact as a sentence, or what the pack has written about it. */
export function factText({ explanation, note }: Fact): Text[] {
  return [explanation, note].filter((text) => text !== undefined)
}
