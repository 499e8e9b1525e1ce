import { interval, isDate, isWithinDate } from './date'
import type { UnlocatedProblem } from './problem'
import type { PackFile } from './schema'

type Event = PackFile['events'][number]

/** Dates that are none, and dates asked finer than they are known. */
export const dateProblems = (pack: PackFile): UnlocatedProblem[] =>
  pack.events.flatMap((event, i) =>
    eventDates(event).map(({ path, reason }) => ({ path: `events[${i}].${path}`, reason })),
  )

function eventDates(event: Event): UnlocatedProblem[] {
  const unreadable = (['date', 'asked', 'oldStyle'] as const).flatMap((path) => {
    const text = event[path]
    return text === undefined || isDate(text) ? [] : [{ path, reason: `${text} is no EDTF date (level 0 or 1)` }]
  })
  if (unreadable.length > 0) return unreadable
  return [...askedTooFinely(event), ...reversedDates(event)]
}

const askedTooFinely = ({ date, asked }: Event): UnlocatedProblem[] =>
  asked === undefined || isWithinDate(date, asked)
    ? []
    : [{ path: 'asked', reason: `${asked} is finer than ${date}, or another time` }]

const reversedDates = ({ date }: Event): UnlocatedProblem[] => {
  const { startMs, endMs } = interval(date)
  return startMs < endMs ? [] : [{ path: 'date', reason: `${date} ends before it begins` }]
}
