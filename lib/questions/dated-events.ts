import { askableDate } from '@/lib/pack/askable'
import { interval } from '@/lib/pack/date'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { memoizePerPack } from './memoize-per-pack'

/** An event whose date may be asked, with the time in which it lies for certain. */
export interface DatedEvent {
  readonly event: Things['event']
  readonly startMs: number
  readonly endMs: number
  /** With fraction: where it stands on a time scale. */
  readonly year: number
}

export const datedEvents: (pack: Pack) => readonly DatedEvent[] = memoizePerPack(({ events }) =>
  events.flatMap((event): DatedEvent[] => {
    const date = askableDate(event)
    return !date || event.labelGives.includes('date') ? [] : [{ event, ...interval(date) }]
  }),
)

/** An event whose date was asked, whatever today's rules say of asking it. */
export function datedEvent(pack: Pack, id: string): DatedEvent {
  const event = lookup(pack).get('event', id)
  return { event, ...interval(event.asked ?? event.date) }
}

const ACTS: readonly Things['event']['kind'][] = ['treaty', 'protocol', 'agreement']

/** One of the acts that made the line. */
export const isAct = ({ kind, aboutLine }: Things['event']): boolean => aboutLine && ACTS.includes(kind)

const years = new WeakMap<Things['event'], number>()

/** Where an event stands in time, for "near in time"; whatever is known, also if it may not be asked. */
export function yearOf(event: Things['event']): number {
  const year = years.get(event) ?? interval(event.date).year
  years.set(event, year)
  return year
}
