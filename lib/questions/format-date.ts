import { type DateSpan, interval } from '@/lib/pack/date'
import type { Text } from '@/lib/text/text'

/** A date as it is read out: "24 February 1881", "1812–1814", "the 1890s". */
export function dateText(edtf: string): Text {
  const span = interval(edtf)
  switch (span.precision) {
    case 'day':
      return { say: 'date.day', with: { at: span.startMs } }
    case 'month':
      return { say: 'date.month', with: { at: span.startMs } }
    case 'year':
      return { say: 'date.year', with: { year: firstYear(span) } }
    case 'decade':
      return { say: 'date.decade', with: { year: firstYear(span) } }
    case 'century':
    case 'span':
      return { say: 'date.span', with: { from: firstYear(span), to: lastYear(span) } }
  }
}

/** As a string: years are not grouped in thousands. */
const firstYear = ({ startMs }: DateSpan): string => String(new Date(startMs).getUTCFullYear())
const lastYear = ({ endMs }: DateSpan): string => String(new Date(endMs - 1).getUTCFullYear())
