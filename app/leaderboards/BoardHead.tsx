import { words } from '@/components/i18n/words'
import type { Listed } from '@/lib/server/leaderboards'
import { PERIODS, type Period } from '@/lib/standings'
import { hrefOf, titleOf } from './board-url'
import styles from './leaderboards.module.css'

const say = words('boards')

interface BoardHeadProps {
  readonly board: string
  readonly period: Period
  readonly listed: readonly Listed[]
  /** Of a board that is not listed. */
  readonly other: string
}

/** Which board this is, and the ways to the others. */
export function BoardHead({ board, period, listed, other }: BoardHeadProps) {
  const here = listed.find((one) => one.board === board)
  const hasPeriods = /^(pack|class):/.test(board)
  return (
    <>
      <header className={styles.head}>
        <h1>{say('title')}</h1>
        {hasPeriods && (
          <nav aria-label={say('when')} className={styles.periods}>
            {PERIODS.map((one) => (
              <a key={one} href={hrefOf(board, one)} aria-current={one === period ? 'page' : undefined}>
                {say(`periods.${one}`)}
              </a>
            ))}
          </nav>
        )}
      </header>
      <nav aria-label={say('which')} className={styles.boards}>
        {listed.map((one) => (
          <a key={one.board} href={hrefOf(one.board, period)} aria-current={one === here ? 'page' : undefined}>
            {one.of === 'daily' ? say('daily') : titleOf(one.board, one.title)}
          </a>
        ))}
      </nav>
      {!here && <p className={styles.other}>{other}</p>}
    </>
  )
}
