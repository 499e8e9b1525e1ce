import { translatorOf } from '@/components/i18n/words'
import type { WireComparisons } from '@/lib/contract/comparisons'
import styles from './Comparisons.module.css'

const translate = translatorOf('comparisons')
const kindName = translatorOf('questions')

const shareOf = (share: number | undefined) =>
  share === undefined ? translate('none') : translate('percent', { share })

/** The same numbers, to be read. */
export function KindTable({ kinds }: { readonly kinds: WireComparisons['kinds'] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{translate('kind')}</th>
          <th scope="col">{translate('you')}</th>
          <th scope="col">{translate('median')}</th>
          <th scope="col">{translate('quarter')}</th>
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
