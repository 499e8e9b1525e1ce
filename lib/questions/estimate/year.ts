import { interval } from '@/lib/pack/date'
import type { Pack } from '@/lib/pack/pack'
import { type DatedEvent, datedEvent, datedEvents, isAct } from '@/lib/questions/dated-events'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import { findOne } from '../draw'
import type { Generator, Quantity } from './item'

/** Years around those of the pack that an answer may name. */
const YEARS_BEFORE = 40
const YEARS_AFTER = 12
/** A year or two off is knowing it. */
const YEARS_TOLERANCE = 1

const ofOneYear = memoizePerPack((pack) =>
  datedEvents(pack).filter(({ event }) =>
    ['day', 'month', 'year'].includes(interval(event.asked ?? event.date).precision),
  ),
)
const years = memoizePerPack((pack) => {
  const all = datedEvents(pack).map(({ year }) => Math.floor(year))
  return { first: Math.min(...all), last: Math.max(...all) }
})

export const year: Generator = {
  draw(pack, random, avoid) {
    const found = findOne(random, ofOneYear(pack), ({ event: { id } }) => !avoid({ id, aspect: 'date' }))
    return found && yearOf(pack, found)
  },
  restore: (pack, { of }) => yearOf(pack, datedEvent(pack, of)),
}

function yearOf(pack: Pack, found: DatedEvent): Quantity {
  const { event } = found
  return {
    ref: { way: 'year', of: event.id },
    prompt: { say: 'estimate.prompt.year', with: { label: labelOf(found), of: isAct(event) ? 'act' : 'happening' } },
    title: event.names,
    unit: 'year',
    value: Math.floor(found.year),
    least: years(pack).first - YEARS_BEFORE,
    most: years(pack).last + YEARS_AFTER,
    tolerance: YEARS_TOLERANCE,
    about: [{ id: event.id, aspect: 'date' }],
    text: [event.effect],
    sources: event.sources,
    shows: [event.id],
  }
}

const labelOf = ({ event: { label, labelGives, place } }: DatedEvent): Text =>
  place && !labelGives.includes('place') ? { say: 'estimate.detailed', with: { label, detail: place } } : label
