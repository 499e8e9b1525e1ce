import type { ReactNode } from 'react'
import { translatorOf } from '@/components/i18n/words'
import { VIEWS } from '@/components/questions/views'
import { Icon } from '@/components/ui/Icon'
import type { Due } from '@/lib/contract/progress'
import styles from './Progress.module.css'

const translate = translatorOf('progress')
const kinds = translatorOf('questions')

/** Longer lists are shown as a number. */
const SHOWN = 5

interface DueReviewProps {
  readonly review: Due
  /** The actions: at most one main button. */
  readonly actions: ReactNode
}

function headingOf({ counts }: Due): string {
  if (counts.due > 0) return translate('dueNow', { due: counts.due })
  return translate(counts.asked === 0 ? 'nothingYet' : 'nothingDue')
}

function textOf({ counts, next }: Due): string {
  if (counts.due > 0) return translate('dueText')
  if (counts.asked === 0) return translate('nothingAsked')
  const weak = counts.weak > 0 ? translate('weak', { weak: counts.weak }) : ''
  return [next && translate('nextDue', { when: next.when }), weak].filter(Boolean).join(' ')
}

/** What is due, in names and words, and the way to it. */
export function DueReview({ review, actions }: DueReviewProps) {
  const { due, counts } = review
  return (
    <section aria-labelledby="review" className={styles.review}>
      <h2 id="review" className={styles.due}>
        {headingOf(review)}
      </h2>
      <p>{textOf(review)}</p>
      {due.length > 0 && (
        <ul aria-label={translate('dueList')} className={styles.dueList}>
          {due.slice(0, SHOWN).map(({ kind, label, thenDue }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a kind may ask for several properties of a thing
            <li key={index}>
              <Icon name={VIEWS[kind].icon} size={16} />
              <span>
                <strong>{label}</strong> · {kinds(`${kind}.name`)}
              </span>
              <span className={styles.aside}>{translate('thenDue', { when: thenDue })}</span>
            </li>
          ))}
          {counts.due > SHOWN && <li>{translate('more', { count: counts.due - SHOWN })}</li>}
        </ul>
      )}
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
