import { interval } from '@/lib/pack/date'
import type { Pack } from '@/lib/pack/pack'
import { type Dated, datedEvent, datedEvents, isAct } from '@/lib/questions/dated-events'
import { perPack } from '@/lib/questions/memoize-per-pack'
import type { Text } from '@/lib/text/text'
import { findOne } from '../draw'
import type { Generator, Quantity } from './item'

/** Years around those of the pack that an answer may name. */
const BEFORE = 40
const AFTER = 12
/** A year or two off is knowing it. */
const YEARS_TOLERANCE = 1

const ofOneYear = perPack((pack) =>
  datedEvents(pack).filter(({ event }) =>
    ['day', 'month', 'year'].includes(interval(event.asked ?? event.date).precision),
  ),
)
const years = perPack((pack) => {
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

function yearOf(pack: Pack, found: Dated): Quantity {
  const { event } = found
  return {
    ref: { way: 'year', of: event.id },
    prompt: { say: 'estimate.prompt.year', with: { label: labelOf(found), of: isAct(event) ? 'act' : 'happening' } },
    title: event.names,
    unit: 'year',
    value: Math.floor(found.year),
    least: years(pack).first - BEFORE,
    most: years(pack).last + AFTER,
    tolerance: YEARS_TOLERANCE,
    about: [{ id: event.id, aspect: 'date' }],
    text: [event.effect],
    sources: event.sources,
    shows: [event.id],
  }
}

const labelOf = ({ event: { label, labelGives, place } }: Dated): Text =>
  place && !labelGives.includes('place') ? { say: 'estimate.detailed', with: { label, detail: place } } : label
