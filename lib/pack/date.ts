import edtf from 'edtf'

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'span'

/** A date as a stretch of time: from `startMs` up to, not including, `endMs` (epoch ms, proleptic Gregorian). */
export interface DateSpan {
  readonly startMs: number
  readonly endMs: number
  /** Where its beginning stands on a time scale: the middle of the day, month, year … it is known to. */
  readonly year: number
  readonly precision: Precision
}

const PLAIN_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/
/** No list, set, or bare decade. Told by the text: the package's `type` is a class's name, which a minified build has changed. */
const ONE_DATE = /^[\dX]{4}(?!\d)/
const DAY_MS = 86_400_000

/** Reads an EDTF date (level 0 and 1). Throws on anything else, on open ends and on times of day. */
export const interval = (text: string): DateSpan =>
  parsePlainDate(text) ?? parseInterval(text) ?? parseExtendedDate(text)

export const isDate = (text: string): boolean => {
  try {
    interval(text)
    return true
  } catch {
    return false
  }
}

/** No day lies in both: only then does one come before the other for sure. */
export const areDisjoint = (a: string, b: string): boolean => {
  const [x, y] = [interval(a), interval(b)]
  return x.endMs <= y.startMs || y.endMs <= x.startMs
}

/** Every day of `inner` lies in `outer`. */
export const isWithinDate = (inner: string, outer: string): boolean => {
  const [x, y] = [interval(inner), interval(outer)]
  return y.startMs <= x.startMs && x.endMs <= y.endMs
}

/** The calendar year in which it began. */
export const yearOf = (text: string): number => new Date(interval(text).startMs).getUTCFullYear()

/** The forms most dates have, without the grammar's 0.1 ms: a pack may hold 10⁵ of them. */
function parsePlainDate(text: string): DateSpan | undefined {
  const match = PLAIN_DATE.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  const startMs = utc(y, m, d)
  // A month 13, or a 29 February of no leap year, which the package takes for 1 March.
  if (new Date(startMs).getUTCMonth() !== m || new Date(startMs).getUTCDate() !== d)
    throw new Error(`no such day: ${text}`)
  if (day) return span(startMs, startMs + DAY_MS, 'day')
  if (month) return span(startMs, utc(y, m + 1, 1), 'month')
  return span(startMs, utc(y + 1, 0, 1), 'year')
}

function parseInterval(text: string): DateSpan | undefined {
  const [from, to, more] = text.split('/')
  const [first, last] = more === undefined && from && to ? [parsePlainDate(from), parsePlainDate(to)] : []
  return first && last && { startMs: first.startMs, endMs: last.endMs, year: first.year, precision: 'span' }
}

function parseExtendedDate(text: string): DateSpan {
  const { min, max } = edtf(text)
  if (!Number.isFinite(min) || !Number.isFinite(max)) throw new Error(`${text} has no beginning or no end`)
  if (text.includes('/')) return { ...span(min, max + 1, 'span'), year: interval(text.split('/')[0] ?? '').year }
  if (!ONE_DATE.test(text)) throw new Error(`${text} is not one date`)
  return span(min, max + 1, precisionOf(max + 1 - min))
}

/** Unspecified digits (`186X`) and qualifiers (`1879-09~`) show only in how long the span is. */
function precisionOf(lengthMs: number): Precision {
  const days = lengthMs / DAY_MS
  if (days < 1) throw new Error('a time of day is finer than a pack may be')
  if (days === 1) return 'day'
  if (days <= 31) return 'month'
  if (days <= 366) return days >= 365 ? 'year' : 'span'
  return days <= 3653 ? 'decade' : 'century'
}

const span = (startMs: number, endMs: number, precision: Precision): DateSpan => ({
  startMs,
  endMs,
  precision,
  year: yearAt((startMs + endMs) / 2),
})

function yearAt(ms: number): number {
  const year = new Date(ms).getUTCFullYear()
  const start = utc(year, 0, 1)
  return year + (ms - start) / (utc(year + 1, 0, 1) - start)
}

/** `Date.UTC` takes the years 0–99 for 1900–1999. */
const utc = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month, day)
