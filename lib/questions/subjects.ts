import type { Thing, Things } from '@/lib/pack/things'
import type { Subject } from './kind'

/**
 * Facts that say the same share a subject; one that asks for a year is about the date of its event. `same` may be a
 * thing's id with a property, `<id>-date`: then other kinds' questions about that property count as the same too.
 */
export const factSubjects = ({ id, same, about, estimate }: Things['fact']): Subject[] => [
  { id, aspect: 'fact' },
  ...(same ? [{ id: same, aspect: 'same' }] : []),
  ...about
    .filter((thing) => same?.startsWith(`${thing}-`))
    .map((thing) => ({ id: thing, aspect: same?.slice(thing.length + 1) ?? '' })),
  ...(estimate?.unit === 'year' ? about.map((thing) => ({ id: thing, aspect: 'date' })) : []),
]

/** Which properties of a thing the map and the sheet tell when a reveal shows it. */
const SHOWN: { readonly [T in Thing['type']]?: readonly string[] } = {
  event: ['date', 'place', 'actors', 'concerns'],
  crossing: ['point', 'opposite', 'road', 'rail'],
  settlement: ['point', 'party'],
  water: ['point'],
  relief: ['point'],
  tripoint: ['point'],
  stretch: ['point'],
}

export function shownSubjects({ type, value }: Thing): Subject[] {
  const own = (SHOWN[type] ?? []).map((aspect) => ({ id: value.id, aspect }))
  if (type !== 'crossing') return own
  const towns = Object.values(value.sides).flatMap(({ settlement }) => settlement ?? [])
  return [...own, ...towns.flatMap((id) => ['point', 'party'].map((aspect) => ({ id, aspect })))]
}
