import { translatorOf } from '@/components/i18n/words'
import { CreditDisc } from '@/components/ui/CreditDisc'
import type { WireReviewItem } from '@/lib/contract/attempts'
import { lessonOf, weakest } from './lesson'
import { rowId } from './rowId'
import styles from './WeakestAnswers.module.css'

const translate = translatorOf('result')

/** The weakest answers with one sentence each; a link opens the row. */
export function WeakestAnswers({ items }: { items: readonly WireReviewItem[] }) {
  const weakestItems = weakest(items)
  return (
    <section aria-labelledby="look-again">
      <h2 id="look-again" className={styles.title}>
        {translate('lookAgain')}
      </h2>
      {weakestItems.length === 0 && <p className={styles.nothing}>{translate('nothingToLookAt')}</p>}
      <ul>
        {weakestItems.map(({ position, credit, explanation }) => (
          <li key={position}>
            <a href={`#${rowId(position)}`} className={styles.row}>
              <CreditDisc credit={credit} />
              <span>
                <strong>{explanation.title}</strong>
                <span className={styles.lesson}>{lessonOf(explanation)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
