import type { ReactNode } from 'react'
import { readerFormat, translatorOf } from '@/components/i18n/words'
import { Rule } from '@/components/ui/Rule'
import type { WireAttempt } from '@/lib/contract/attempts'
import { pointsFor } from '@/lib/questions/points'
import styles from './Score.module.css'

const translate = translatorOf('result')

const isFull = (credit: number) => credit >= 0.995

interface ScoreProps {
  readonly attempt: WireAttempt
  /** Where that puts the player. */
  readonly place?: ReactNode
}

/** The points, large, and what they are out of. */
export function Score({ attempt, place }: ScoreProps) {
  const { packTitle, length, points, credits, ranked, finished, position } = attempt
  const most = length * pointsFor(1)
  return (
    <header>
      <p className={styles.kicker}>{translate('kicker', { pack: packTitle, length })}</p>
      <div className={styles.score}>
        <h1 className={styles.points} aria-label={translate('scoreLabel', { points, most })}>
          {readerFormat().number(points)}
        </h1>
        <p className={styles.meaning}>
          <strong>{translate('of', { most })}</strong>
          <span>
            {finished
              ? translate('full', { full: credits.filter(isFull).length })
              : translate('unfinished', { answered: position, length })}
          </span>
          {!ranked && <span>{translate('practice')}</span>}
          {place}
        </p>
      </div>
      <Rule />
    </header>
  )
}
