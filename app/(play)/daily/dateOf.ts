import { createFormatter } from 'use-intl/core'
import { LOCALE } from '@/components/i18n/words'

const format = createFormatter({ locale: LOCALE, timeZone: 'UTC' })

/** A day in words: Friday 27 November 2026. */
export const dateOf = (day: string): string => format.dateTime(new Date(day), { dateStyle: 'full' })
