import { words } from '@/components/i18n/words'
import type { WireComparisons } from '@/lib/contract/comparisons'
import styles from './Comparisons.module.css'

const say = words('comparisons')
const kindName = words('questions')

const shareOf = (share: number | undefined) => (share === undefined ? say('none') : say('percent', { share }))

/** The same numbers, to be read. */
export function KindTable({ kinds }: { readonly kinds: WireComparisons['kinds'] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('you')}</th>
          <th scope="col">{say('median')}</th>
          <th scope="col">{say('quarter')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, you, others }) => (
          <tr key={kind}>
            <th scope="row">{kindName(`${kind}.name`)}</th>
            <td>{shareOf(you?.credit)}</td>
            <td>{shareOf(others?.median)}</td>
            <td>{shareOf(others?.upperQuartile)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
