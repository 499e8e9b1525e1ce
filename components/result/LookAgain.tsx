import { words } from '@/components/i18n/words'
import { CreditDisc } from '@/components/ui/CreditDisc'
import type { WireReviewItem } from '@/lib/contract/attempts'
import styles from './LookAgain.module.css'
import { lessonOf, weakest } from './lesson'
import { rowId } from './rowId'

const say = words('result')

/** The weakest answers with one sentence each; a press opens the row. */
export function LookAgain({ items }: { items: readonly WireReviewItem[] }) {
  const again = weakest(items)
  return (
    <section aria-labelledby="look-again">
      <h2 id="look-again" className={styles.title}>
        {say('lookAgain')}
      </h2>
      {again.length === 0 && <p className={styles.nothing}>{say('nothingToLookAt')}</p>}
      <ul>
        {again.map(({ position, credit, explanation }) => (
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
