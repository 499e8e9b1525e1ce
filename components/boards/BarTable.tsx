import { readerFormat, translatorOf } from '@/components/i18n/words'
import type { WireLeaderboard } from '@/lib/contract/leaderboards'
import styles from './Boards.module.css'

const translate = translatorOf('boards')

interface BarTableProps {
  readonly bars: WireLeaderboard['histogram']
  /** The reader's, by its place. */
  readonly own: number
}

/** The histogram's numbers, to be read. */
export function BarTable({ bars, own }: BarTableProps) {
  return (
    <table className={styles.bars}>
      <thead>
        <tr>
          <th scope="col">{translate('range')}</th>
          <th scope="col" className={styles.number}>
            {translate('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ from, to, players }, index) => (
          <tr key={from}>
            <th scope="row">
              {translate('rangeOf', { from, to: index === bars.length - 1 ? to : to - 1 })}{' '}
              {index === own && <strong>({translate('yours')})</strong>}
            </th>
            <td className={styles.number}>{readerFormat().number(players)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
