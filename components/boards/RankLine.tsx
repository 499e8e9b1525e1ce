import { translatorOf } from '@/components/i18n/words'
import type { Placement } from '@/lib/contract/leaderboards'
import styles from './Boards.module.css'

const translate = translatorOf('boards')

interface RankLineProps {
  readonly placed: Placement
  /** The points of the attempt on the page; another attempt may be the player's best. */
  readonly points: number
}

/** "12th of 240 today", with the way to the board. */
export function RankLine({ placed: { board, period, when, rank, players, points: best }, points }: RankLineProps) {
  const place = translate('placed', { rank, players, when })
  return (
    <span className={styles.place}>
      <span>{best > points ? translate('placedBest', { best, place }) : place}</span>
      <a href={`/leaderboards?${new URLSearchParams({ board, period })}`}>{translate('placeLink')}</a>
    </span>
  )
}
