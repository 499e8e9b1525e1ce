import styles from '@/app/work/work.module.css'
import { translatorOf } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireStudentAssignment } from '@/lib/contract/assignments'

const translate = translatorOf('work')

const clock = (at: string) => ({ at: () => <LocalTime at={at} length="long" /> })

/** How much, until when, and when results come. */
export function WorkFacts({ work }: { readonly work: WireStudentAssignment }) {
  const {
    length,
    attemptsAllowed: attempts,
    countingRule,
    opensAt,
    dueAt,
    phase,
    acceptLate,
    released,
    releasesAt,
  } = work
  return (
    <>
      <p>
        {translate('about', { length, attempts })}
        {attempts > 1 && `, ${translate(`countsOf.${countingRule}`)}`}
      </p>
      {phase === 'to-come' && opensAt && <p>{translate.rich('opensAt', clock(opensAt))}</p>}
      {dueAt && phase === 'late' && <p>{translate.rich('lateTaken', clock(dueAt))}</p>}
      {dueAt && (phase === 'open' || phase === 'to-come') && (
        <p>
          {translate.rich('dueAt', clock(dueAt))} {!acceptLate && translate('lateRefused')}
        </p>
      )}
      {!released && (
        <p className={styles.quiet}>
          {releasesAt ? translate.rich('resultsAt', clock(releasesAt)) : translate('resultsLater')}
        </p>
      )}
    </>
  )
}
