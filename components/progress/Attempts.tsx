import { translatorOf } from '@/components/i18n/words'
import { CreditDisc } from '@/components/ui/CreditDisc'
import type { History, Played } from '@/lib/contract/progress'
import styles from './Progress.module.css'

const translate = translatorOf('progress')

const hrefOf = ({ id, mode, finishedAt }: Played): string | undefined => {
  if (finishedAt !== null) return `/play/${id}/result`
  return mode === 'live' ? undefined : `/play/${id}`
}

const meanOf = (credits: readonly number[]): number =>
  credits.reduce((sum, credit) => sum + credit, 0) / Math.max(1, credits.length)

function howItWent({ points, position, length, finishedAt }: Played): string {
  if (points === null) return translate('untold')
  return finishedAt === null ? translate('open', { position, length }) : translate('pointsOf', { points })
}

interface AttemptsProps {
  readonly history: History
  /** The address of the page, to which the page of the list is added. */
  readonly path: string
  readonly isFirst: boolean
}

/** What was played, the latest first. */
export function Attempts({ history: { attempts, next }, path, isFirst }: AttemptsProps) {
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className={styles.title}>
        {translate('attemptsTitle')}
      </h2>
      {attempts.length === 0 && <p className={styles.note}>{translate('noAttempts')}</p>}
      <ul className={styles.attempts}>
        {attempts.map((played) => {
          const { id, mode, startedAt, length, credits } = played
          const inside = (
            <>
              <CreditDisc credit={meanOf(credits ?? [])} />
              <span>
                <strong>{translate(`mode.${mode}`)}</strong>
                <span className={styles.aside}>
                  {translate('when', { at: new Date(startedAt) })} · {translate('length', { length })}
                </span>
              </span>
              <span className={styles.number}>{howItWent(played)}</span>
            </>
          )
          const href = hrefOf(played)
          return (
            <li key={id}>
              {href ? (
                <a href={href} className={styles.attempt}>
                  {inside}
                </a>
              ) : (
                <div className={styles.attempt}>{inside}</div>
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.pages}>
        {!isFirst && <a href={`${path}#attempts`}>{translate('latest')}</a>}
        {next && <a href={`${path}${path.includes('?') ? '&' : '?'}after=${next}#attempts`}>{translate('earlier')}</a>}
      </p>
    </section>
  )
}
