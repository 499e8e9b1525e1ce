import { readerFormat } from '@/components/i18n/words'

/** A day in words: Friday 27 November 2026. */
export const dateOf = (day: string): string => readerFormat().dateTime(new Date(day), { dateStyle: 'full' })
