import type { Verdict } from '@/lib/questions/kind'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import type { WireVerdict } from './attempts'

/** What grading found, in the reader's locale: a verdict's credit is sent beside it. */
export const localizedVerdict = ({ measure, meaning, note }: Verdict, locale: Locale): WireVerdict =>
  localize({ measure, meaning, ...(note && { note }) }, locale)
