import { createFormatter } from 'use-intl/core'
import { LOCALE, words } from '@/components/i18n/words'
import type { WireLeaderboard } from '@/lib/standings/wire'
import styles from './Boards.module.css'

const say = words('boards')
const format = createFormatter({ locale: LOCALE })

type Entry = WireLeaderboard['entries'][number]

interface BoardTableProps {
  readonly title: string
  readonly players: number
  readonly top: readonly Entry[]
  /** Those around the reader, where they stand further down. */
  readonly around?: readonly Entry[]
}

/** Who stands where. Who is far from the top sees the top, and their own neighbours. */
export function BoardTable({ title, players, top, around = [] }: BoardTableProps) {
  return (
    <table className={styles.board}>
      <caption className={styles.caption}>{say('caption', { title, players })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('rank')}</th>
          <th scope="col">{say('player')}</th>
          <th scope="col" className={styles.number}>
            {say('points')}
          </th>
        </tr>
      </thead>
      <tbody>
        <Rows entries={top} />
      </tbody>
      {around.length > 0 && (
        <tbody>
          <tr className={styles.gap}>
            <td colSpan={3}>
              <span aria-hidden="true">···</span>
              <span className={styles.caption}>{say('gap')}</span>
            </td>
          </tr>
          <Rows entries={around} />
        </tbody>
      )}
    </table>
  )
}

function Rows({ entries }: { readonly entries: readonly Entry[] }) {
  return entries.map(({ rank, name, points, you }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the board
    <tr key={index} className={you ? styles.you : undefined} aria-current={you ? 'true' : undefined}>
      <td>{format.number(rank)}</td>
      <th scope="row">{you ? nameOfYou(name) : name}</th>
      <td className={styles.number}>{format.number(points)}</td>
    </tr>
  ))
}

const nameOfYou = (name: string) => (name === say('nameless') ? say('you') : say('youAs', { name }))
