import { z } from 'zod'
import { type DatedEvent, datedEvents } from '@/lib/questions/dated-events'
import { findOne, nearestOf, pick } from '../draw'
import { eventOf, optionOf } from './acts'
import type { Way } from './item'

const END = z.enum(['first', 'last'])

/** Which of these came first, which last? The others lie after, or before, for certain. */
export const first: Way = {
  draw(pack, random, avoid) {
    const isNew = ({ event: { id } }: DatedEvent) => !avoid({ id, aspect: 'date' })
    const end = pick(random, END.options)
    const key = findOne(random, datedEvents(pack), isNew)
    if (!key || !end) return undefined
    const others = nearestOf(
      random,
      datedEvents(pack),
      (other) => isNew(other) && (end === 'first' ? key.endMs <= other.startMs : other.endMs <= key.startMs),
      (other) => Math.abs(other.year - key.year),
    ).slice(0, 3)
    return { of: end, key: key.event.id, others: others.map(({ event }) => event.id) }
  },
  compose(pack, { of, key, others }) {
    const end = END.parse(of)
    return {
      prompt: { say: 'choose.prompt.first', with: { end } },
      title: { say: 'choose.title.first', with: { end } },
      key: optionOf(eventOf(pack, key)),
      distractors: others.map((id) => optionOf(eventOf(pack, id))),
      about: [key, ...others].map((id) => ({ id, aspect: 'date' })),
      sources: [],
      shows: [],
    }
  },
}
