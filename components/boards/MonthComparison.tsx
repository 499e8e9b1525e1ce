import { translatorOf } from '@/components/i18n/words'
import type { WireComparisons } from '@/lib/contract/comparisons'
import styles from './Comparisons.module.css'
import { Scale } from './Scale'

const translate = translatorOf('comparisons')

type Months = WireComparisons['months']

/** The reader beside themselves a month ago: a table whose middle column is the chart. */
export function MonthComparison({ months: { recent, before } }: { readonly months: Months }) {
  if (!recent && !before) return null
  return (
    <section aria-labelledby="by-month">
      <h2 id="by-month" className={styles.title}>
        {translate('monthsTitle')}
      </h2>
      <p className={styles.note}>{translate('monthsText')}.</p>
      <table className={styles.chart}>
        <tbody>
          <Row name={translate('recent')} stint={recent} mark="you" />
          <Row name={translate('before')} stint={before} mark="other" />
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly name: string
  readonly stint: Months['recent']
  readonly mark: 'you' | 'other'
}

const Row = ({ name, stint, mark }: RowProps) => (
  <tr>
    <th scope="row">
      {name}
      <span className={styles.aside}>{stint ? translate('quizzes', stint) : translate('noQuiz')}</span>
    </th>
    <td className={styles.wide}>
      <Scale {...(stint && { [mark]: stint.credit })} />
    </td>
    <td className={styles.value}>{stint ? translate('percent', { share: stint.credit }) : translate('none')}</td>
  </tr>
)
