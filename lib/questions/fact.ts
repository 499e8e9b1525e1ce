import { yearOf } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import type { Subject } from './kind'
import { told } from './told'

type Fact = Things['fact']

/**
 * Facts that say the same share a subject; one that asks for a year is about the date of its event. `same` may be a
 * thing's id with a property, `<id>-date`: then other kinds' questions about that property count as the same too.
 */
export const factSubjects = ({ id, same, about, estimate }: Fact): Subject[] => [
  { id, aspect: 'fact' },
  ...(same ? [{ id: same, aspect: 'same' }] : []),
  ...about
    .filter((thing) => same?.startsWith(`${thing}-`))
    .map((thing) => ({ id: thing, aspect: same?.slice(thing.length + 1) ?? '' })),
  ...(estimate?.unit === 'year' ? about.map((thing) => ({ id: thing, aspect: 'date' })) : []),
]

/** What the words of a fact give away of the things it is about: a year it names, a crossing's two ends. */
export function factGives(pack: Pack, fact: Fact): Subject[] {
  const words = JSON.stringify([fact.choose, fact.estimate, fact.explanation, fact.object])
  const ofThings = fact.about.flatMap((id): Subject[] => {
    const thing = lookup(pack).byId.get(id)
    if (thing?.type === 'crossing') return [{ id, aspect: 'opposite' }]
    return thing?.type === 'event' && words.includes(String(yearOf(thing.value.date))) ? [{ id, aspect: 'date' }] : []
  })
  return [
    ...ofThings,
    ...told(pack, [fact.subject, fact.object, ...factText(fact), ...(fact.choose ? [fact.choose.key] : [])]),
  ]
}

/** The fact as a sentence, or what the pack has written about it. */
export function factText({ explanation, note }: Fact): Text[] {
  return [explanation, note].filter((text) => text !== undefined)
}
