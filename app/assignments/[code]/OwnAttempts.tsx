import styles from '@/app/work/work.module.css'
import { translatorOf } from '@/components/i18n/words'
import type { WireOwnAttempt, WireStudentAssignment } from '@/lib/contract/assignments'

const translate = translatorOf('work')

/** The player's attempts, with their points once results are released. */
export function OwnAttempts({ work: { attempts, code } }: { readonly work: WireStudentAssignment }) {
  if (attempts.length === 0) return null
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className={styles.part}>
        {translate('yours')}
      </h2>
      <ul className={styles.list}>
        {attempts.map((attempt, index) => (
          <li key={attempt.id}>
            <a href={`/play/${attempt.id}/result`}>
              <strong>{translate('attempt', { number: index + 1 })}</strong>
              <span>{statusText(attempt)}</span>
            </a>
          </li>
        ))}
      </ul>
      {attempts.some(({ finishedAt, points }) => finishedAt !== null && points !== null) && (
        <p className={styles.board}>
          <a href={`/leaderboards?board=assignment:${code}`}>{translatorOf('boards')('ofWork')}</a>
        </p>
      )}
    </section>
  )
}

function statusText({ position, length, finishedAt, late, points, counted }: WireOwnAttempt): string {
  const state = finishedAt === null ? translate('answered', { position, length }) : translate('handedIn')
  const parts = [
    state,
    late && finishedAt !== null && translate('late'),
    points !== null && translate('points', { points }),
  ]
  return [...parts, counted && translate('counted')].filter(Boolean).join(', ')
}
