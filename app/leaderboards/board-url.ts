import { z } from 'zod'
import { translatorOf } from '@/components/i18n/words'
import { PERIODS, type Period } from '@/lib/standings'

const translate = translatorOf('boards')

/** What the page may be asked for: a board in a period, and more of it. */
export const query = z.object({
  board: z.string().max(100).optional(),
  period: z.enum(PERIODS).default('all'),
  show: z.literal('more').optional(),
})

export const boardHref = (board: string, period: Period, show?: 'more'): string =>
  `/leaderboards?${new URLSearchParams({ board, period, ...(show && { show }) })}`

const TITLES: Readonly<Record<string, (title: string) => string>> = {
  daily: (day) => translate('dayTitle', { day: new Date(day) }),
  class: (name) => translate('classTitle', { name }),
  session: (code) => translate('sessionTitle', { code }),
}

/** A board as people call it. */
export const boardTitle = (board: string, title: string): string => TITLES[board.split(':')[0] ?? '']?.(title) ?? title
