import { words } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { BoardSight } from '@/lib/standings/wire'
import styles from './Boards.module.css'
import { BoardTable } from './BoardTable'
import { Histogram } from './Histogram'

const say = words('boards')

interface WholeBoardProps {
  readonly sight: BoardSight
  readonly title: string
}

/** Who stands where, and how everybody's points are spread. */
export function WholeBoard({ sight: { board, around }, title }: WholeBoardProps) {
  const isDaily = board.board.startsWith('daily:')
  if (board.players === 0) {
    return (
      <section className={styles.empty}>
        <p>
          <strong>{say('empty')}</strong> {isDaily ? say('emptyDaily') : say('emptyPack')}
        </p>
        <ButtonLink href={isDaily ? '/daily' : '/'} wide={false}>
          {say('playNow')}
        </ButtonLink>
      </section>
    )
  }
  return (
    <div className={styles.whole}>
      <BoardTable title={title} players={board.players} top={board.entries} around={around} />
      <section aria-labelledby="spread">
        <h2 id="spread" className={styles.spread}>
          {standingOf(board)}
        </h2>
        {!board.you && <p className={styles.note}>{isDaily ? say('notOnDaily') : say('notOn')}</p>}
        <Histogram {...board} />
      </section>
    </div>
  )
}

/** Who is behind most is told the place, which says the same and stings less. */
const WORTH_SAYING = 50

function standingOf({ you, players }: BoardSight['board']) {
  if (!you) return say('players', { players })
  if (players === 1) return say('alone')
  const { percentile, rank } = you
  return percentile < WORTH_SAYING ? say('number', { rank, players }) : say('better', { percentile, players })
}
