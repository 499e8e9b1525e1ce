import { translatorOf } from '@/components/i18n/words'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireEntry } from '@/lib/contract/leaderboards'
import { BoardRow } from './BoardRow'
import styles from './Boards.module.css'

const translate = translatorOf('boards')

interface BoardTableProps {
  readonly title: string
  readonly players: number
  readonly top: readonly WireEntry[]
  /** Those around the reader, where they stand further down. */
  readonly around?: readonly WireEntry[]
  /** Its name: for hiding nicknames on it. */
  readonly board?: string
}

/** The ranks: the top, and around a player who is not there, their own neighbours. */
export function BoardTable({ title, players, top, around = [], board }: BoardTableProps) {
  return (
    <table className={styles.board}>
      <caption>
        <VisuallyHidden>{translate('caption', { title, players })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{translate('rank')}</th>
          <th scope="col">{translate('player')}</th>
          <th scope="col" className={styles.number}>
            {translate('points')}
          </th>
        </tr>
      </thead>
      <tbody>
        <Rows entries={top} board={board} />
      </tbody>
      {around.length > 0 && (
        <tbody>
          <tr className={styles.gap}>
            <td colSpan={3}>
              <span aria-hidden="true">···</span>
              <VisuallyHidden>{translate('gap')}</VisuallyHidden>
            </td>
          </tr>
          <Rows entries={around} board={board} />
        </tbody>
      )}
    </table>
  )
}

const Rows = ({ entries, board }: { readonly entries: readonly WireEntry[]; readonly board: string | undefined }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the board
  entries.map((entry, index) => <BoardRow key={index} entry={entry} board={board} />)
