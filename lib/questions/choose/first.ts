import { type Dated, datedEvents } from '@/lib/questions/dated-events'
import { findOne, nearestOf, pick } from '../draw'
import { optionOf } from './acts'
import type { Generator } from './item'

/** Which of these came first, which last? The others lie after, or before, for certain. */
export const first: Generator = (pack, random, avoid) => {
  const isNew = ({ event: { id } }: Dated) => !avoid({ id, aspect: 'date' })
  const end = pick(random, ['first', 'last'] as const)
  const key = findOne(random, datedEvents(pack), isNew)
  if (!key || !end) return undefined
  const others = nearestOf(
    random,
    datedEvents(pack),
    (other) => isNew(other) && (end === 'first' ? key.endMs <= other.startMs : other.endMs <= key.startMs),
    (other) => Math.abs(other.year - key.year),
  ).slice(0, 3)
  const all = [key, ...others].map(({ event }) => event)
  return {
    prompt: { say: 'choose.prompt.first', with: { end } },
    title: { say: 'choose.title.first', with: { end } },
    key: optionOf(key.event),
    distractors: others.map(({ event }) => optionOf(event)),
    about: all.map(({ id }) => ({ id, aspect: 'date' })),
    sources: [],
    shows: [],
  }
}
