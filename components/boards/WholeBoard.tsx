import type { ReactNode } from 'react'
import { translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { BoardWithNeighbours } from '@/lib/contract/leaderboards'
import styles from './Boards.module.css'
import { BoardTable } from './BoardTable'
import { Histogram } from './Histogram'

const translate = translatorOf('boards')

interface WholeBoardProps {
  readonly sight: BoardWithNeighbours
  readonly title: string
  /** Under the table. */
  readonly under?: ReactNode
  /** Under the chart. */
  readonly beside?: ReactNode
}

/** The ranks and the distribution of points. */
export function WholeBoard({ sight: { board, around }, title, under, beside }: WholeBoardProps) {
  const isEmpty = board.players === 0
  return (
    <div className={styles.whole}>
      <div>
        {isEmpty ? (
          <Empty board={board.board} />
        ) : (
          <BoardTable title={title} players={board.players} top={board.entries} around={around} board={board.board} />
        )}
        {under}
      </div>
      <div className={styles.side}>
        {!isEmpty && <Spread board={board} />}
        {beside}
      </div>
    </div>
  )
}

function Spread({ board }: Pick<BoardWithNeighbours, 'board'>) {
  return (
    <section aria-labelledby="spread">
      <h2 id="spread" className={styles.spread}>
        {standingOf(board)}
      </h2>
      {!board.you && <p className={styles.note}>{translate(`notOn.${familyIn(board.board)}`)}</p>}
      <Histogram {...board} />
    </section>
  )
}

/** How to get on the board; live sessions and assignments have their own way. */
function Empty({ board }: { readonly board: string }) {
  const family = familyIn(board)
  return (
    <section className={styles.empty}>
      <p>
        <strong>{translate('empty')}</strong> {translate(`emptyOf.${family}`)}
      </p>
      {family !== 'session' && family !== 'assignment' && (
        <ButtonLink href={family === 'daily' ? '/daily' : '/'} wide={false}>
          {translate('playNow')}
        </ButtonLink>
      )}
    </section>
  )
}

const FAMILIES = ['daily', 'class', 'session', 'assignment'] as const
const familyIn = (board: string) => FAMILIES.find((family) => board.startsWith(`${family}:`)) ?? 'pack'

/** Players in the lower half are told their rank instead of a percentile. */
const WORTH_SAYING = 50

function standingOf({ you, players }: BoardWithNeighbours['board']) {
  if (!you) return translate('players', { players })
  if (players === 1) return translate('alone')
  const { percentile, rank } = you
  return percentile < WORTH_SAYING
    ? translate('number', { rank, players })
    : translate('better', { percentile, players })
}
