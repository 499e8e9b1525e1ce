import { readerFormat, translatorOf } from '@/components/i18n/words'
import type { WireEntry } from '@/lib/contract/leaderboards'
import styles from './Boards.module.css'
import { HideName } from './HideName'

const translate = translatorOf('boards')

interface BoardRowProps {
  readonly entry: WireEntry
  readonly board: string | undefined
}

/** Somebody on a board. Names are people's own: in any script, of any direction. */
export function BoardRow({ entry, board }: BoardRowProps) {
  const { rank, name, points, you, player, nickname, hidden = false } = entry
  return (
    <tr className={you ? styles.you : undefined} aria-current={you ? 'true' : undefined}>
      <td>{readerFormat().number(rank)}</td>
      <th scope="row">
        <div className={styles.who}>
          <bdi>{you ? nameOfYou(name) : name}</bdi>
          {nickname && !you && (hidden || nickname !== name) && (
            <span className={styles.beside}>
              {translate.rich(hidden ? 'hiddenAs' : 'playsAs', { nickname: () => <bdi>{nickname}</bdi> })}
            </span>
          )}
          {board && player && nickname && !you && (
            <HideName board={board} player={player} nickname={nickname} isHidden={hidden} />
          )}
        </div>
      </th>
      <td className={styles.number}>{readerFormat().number(points)}</td>
    </tr>
  )
}

const nameOfYou = (name: string) => (name === translate('nameless') ? translate('you') : translate('youAs', { name }))
