import type { ReactNode } from 'react'
import { words } from '@/components/i18n/words'
import { VIEWS } from '@/components/questions/views'
import { Icon } from '@/components/ui/Icon'
import type { Due } from '@/lib/contract/progress'
import styles from './Progress.module.css'

const say = words('progress')
const kinds = words('questions')

/** Longer lists are shown as a number. */
const SHOWN = 5

interface DueReviewProps {
  readonly review: Due
  /** The actions: at most one main button. */
  readonly actions: ReactNode
}

function headingOf({ counts }: Due): string {
  if (counts.due > 0) return say('dueNow', { due: counts.due })
  return say(counts.asked === 0 ? 'nothingYet' : 'nothingDue')
}

function textOf({ counts, next }: Due): string {
  if (counts.due > 0) return say('dueText')
  if (counts.asked === 0) return say('nothingAsked')
  const weak = counts.weak > 0 ? say('weak', { weak: counts.weak }) : ''
  return [next && say('nextDue', { when: next.when }), weak].filter(Boolean).join(' ')
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
        <ul aria-label={say('dueList')} className={styles.dueList}>
          {due.slice(0, SHOWN).map(({ kind, label, thenDue }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a kind may ask for several properties of a thing
            <li key={index}>
              <Icon name={VIEWS[kind].icon} size={16} />
              <span>
                <strong>{label}</strong> · {kinds(`${kind}.name`)}
              </span>
              <span className={styles.aside}>{say('thenDue', { when: thenDue })}</span>
            </li>
          ))}
          {counts.due > SHOWN && <li>{say('more', { count: counts.due - SHOWN })}</li>}
        </ul>
      )}
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
