import { startWork } from '@/app/work/actions'
import styles from '@/app/work/work.module.css'
import { translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { WireStudentAssignment } from '@/lib/contract/assignments'

const translate = translatorOf('work')

/** Starts or resumes the assignment, or says why that is not possible. */
export function StartForm({ work: { code, start, attempts } }: { readonly work: WireStudentAssignment }) {
  if (start !== 'begin' && start !== 'resume') {
    return (
      <>
        {start !== 'join' && <p role="status">{translate(start)}</p>}
        <ButtonLink href="/work">{translate('toWork')}</ButtonLink>
      </>
    )
  }
  const next = (attempts.find(({ finishedAt }) => finishedAt === null)?.position ?? 0) + 1
  const label =
    start === 'resume' ? translate('resume', { next }) : attempts.length > 0 ? translate('another') : translate('begin')
  return (
    <form action={startWork} className={styles.form}>
      <input type="hidden" name="code" value={code} />
      <SubmitButton pending={translate('starting')} iconAfter="arrow-right">
        {label}
      </SubmitButton>
      <p className={styles.quiet}>{translate('kept')}</p>
    </form>
  )
}
