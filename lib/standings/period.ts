export const PERIODS = ['day', 'week', 'month', 'all'] as const
export type Period = (typeof PERIODS)[number]

export const DAY_MS = 86_400_000

/** The calendar day of an instant, in UTC: 2026-11-27. */
export const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10)

/** Midnight at the beginning of a day, in UTC. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The day that lies `days` days later. */
export const dayAfter = (day: string, days = 1): string => dayOf(startOfDay(day) + days * DAY_MS)

/** Days that some calendar has: the pattern alone lets the 31st of February through. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(startOfDay(text)) && dayOf(startOfDay(text)) === text

/** Weeks begin on Monday (ISO 8601); the first of January 1970 was a Thursday. */
function mondayOf(day: string): string {
  const sinceMonday = (Math.floor(startOfDay(day) / DAY_MS) + 3) % 7
  return dayAfter(day, -((sinceMonday + 7) % 7))
}

/** The first day of the period that an instant is in. All of time begins with the epoch. */
export function firstDayOf(period: Period, atMs: number): string {
  const day = dayOf(atMs)
  const first: Record<Period, () => string> = {
    day: () => day,
    week: () => mondayOf(day),
    month: () => `${day.slice(0, 7)}-01`,
    all: () => '1970-01-01',
  }
  return first[period]()
}
