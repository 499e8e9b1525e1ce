import styles from '@/app/work/work.module.css'
import { words } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireStudentAssignment } from '@/lib/contract/assignments'

const say = words('work')

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
        {say('about', { length, attempts })}
        {attempts > 1 && `, ${say(`countsOf.${countingRule}`)}`}
      </p>
      {phase === 'to-come' && opensAt && <p>{say.rich('opensAt', clock(opensAt))}</p>}
      {dueAt && phase === 'late' && <p>{say.rich('lateTaken', clock(dueAt))}</p>}
      {dueAt && (phase === 'open' || phase === 'to-come') && (
        <p>
          {say.rich('dueAt', clock(dueAt))} {!acceptLate && say('lateRefused')}
        </p>
      )}
      {!released && (
        <p className={styles.quiet}>{releasesAt ? say.rich('resultsAt', clock(releasesAt)) : say('resultsLater')}</p>
      )}
    </>
  )
}
