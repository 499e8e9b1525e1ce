import { readerFormat, translatorOf } from '@/components/i18n/words'
import type { WireComparisons } from '@/lib/contract/comparisons'
import styles from './Comparisons.module.css'
import { Scale } from './Scale'

const translate = translatorOf('comparisons')

interface ClassComparisonProps {
  readonly classes: WireComparisons['classes']
  /** The most points there are. */
  readonly most: number
}

/** The reader's classes beside others of the same teachers: a table whose middle column is the chart. */
export function ClassComparison({ classes, most }: ClassComparisonProps) {
  if (classes.length === 0) return null
  return (
    <section aria-labelledby="by-class">
      <h2 id="by-class" className={styles.title}>
        {translate('classesTitle')}
      </h2>
      <p className={styles.note}>{translate('classesText')}.</p>
      <table className={styles.chart}>
        <thead>
          <tr>
            <th scope="col">{translate('class')}</th>
            <td />
            <th scope="col">{translate('members')}</th>
            <th scope="col">{translate('mean')}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ title, yours, players, mean }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: classes may share a name
            <tr key={index}>
              <th scope="row">
                <bdi>{title}</bdi>
                {yours && (
                  <span className={styles.aside}>{mean === null ? translate('fewMembers') : translate('yours')}</span>
                )}
              </th>
              <td className={styles.wide}>
                <Scale {...(mean !== null && { [yours ? 'you' : 'other']: mean / most })} />
              </td>
              <td className={styles.count}>{readerFormat().number(players)}</td>
              <td className={styles.value}>{mean === null ? translate('none') : readerFormat().number(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
