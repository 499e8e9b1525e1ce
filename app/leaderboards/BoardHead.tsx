import { translatorOf } from '@/components/i18n/words'
import type { BoardListEntry } from '@/lib/server/leaderboards'
import { PERIODS, type Period } from '@/lib/standings'
import { boardHref, boardTitle } from './board-url'
import styles from './leaderboards.module.css'

const translate = translatorOf('boards')

interface BoardHeadProps {
  readonly board: string
  readonly period: Period
  readonly boards: readonly BoardListEntry[]
  /** The title of a board that is not in the list. */
  readonly unlistedTitle: string
}

/** Which board this is, and the ways to the others. */
export function BoardHead({ board, period, boards: listed, unlistedTitle: other }: BoardHeadProps) {
  const current = listed.find((one) => one.board === board)
  const hasPeriods = /^(pack|class):/.test(board)
  return (
    <>
      <header className={styles.head}>
        <h1>{translate('title')}</h1>
        {hasPeriods && (
          <nav aria-label={translate('when')} className={styles.periods}>
            {PERIODS.map((one) => (
              <a key={one} href={boardHref(board, one)} aria-current={one === period ? 'page' : undefined}>
                {translate(`periods.${one}`)}
              </a>
            ))}
          </nav>
        )}
      </header>
      <nav aria-label={translate('which')} className={styles.boards}>
        {listed.map((one) => (
          <a key={one.board} href={boardHref(one.board, period)} aria-current={one === current ? 'page' : undefined}>
            {one.of === 'daily' ? translate('daily') : boardTitle(one.board, one.title)}
          </a>
        ))}
      </nav>
      {!current && <p className={styles.other}>{other}</p>}
    </>
  )
}
