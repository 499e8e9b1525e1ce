import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JoinCode, joinAddress } from '@/app/teach/JoinCode'
import { currentTeacher, ForTeachers, TeachPage } from '@/app/teach/TeachPage'
import styles from '@/app/teach/teach.module.css'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { AssignmentAdmin } from '@/components/teach/AssignmentAdmin'
import { AssignmentChange } from '@/components/teach/AssignmentChange'
import { Progress } from '@/components/teach/Progress'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Icon } from '@/components/ui/Icon'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireAssignment } from '@/lib/contract/assignments'
import { progressOf } from '@/lib/server/assignments'

const translate = translatorOf('assignments')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** One assignment: its code and the progress of every student. */
export default async function AssignmentPage({ params }: { readonly params: Promise<{ code: string }> }) {
  const { code } = await params
  const teacher = await currentTeacher()
  if (!teacher) return <ForTeachers />
  const progress = await progressOf(teacher, code, readerLocale())
  if (!progress.ok) notFound()
  const { assignment } = progress.value
  const { url } = await joinAddress(code)
  const up = assignment.classId ? `/teach/classes/${assignment.classId}` : '/teach'
  return (
    <TeachPage>
      <a href={up} className={styles.back}>
        <Icon name="arrow-left" />
        {assignment.className ?? translatorOf('teach')('back')}
      </a>
      <h1>{assignment.title}</h1>
      <Facts assignment={assignment} />
      <JoinCode code={code} text={(address) => translate('codeText', { address })}>
        <p className={styles.quiet}>{translate('link', { url })}</p>
      </JoinCode>
      <h2>{translate('progress')}</h2>
      <Progress key={assignment.closedAt} served={progress.value} />
      <ButtonLink href={`/teach/assignments/${code}/report`} look="outlined" icon="list">
        {translatorOf('reports')('link')}
      </ButtonLink>
      <ButtonLink href={`/leaderboards?board=assignment:${code}`} look="outlined" icon="trophy">
        {translatorOf('boards')('ofWork')}
      </ButtonLink>
      <AssignmentChange assignment={assignment} />
      <AssignmentAdmin code={code} isClosed={assignment.closedAt !== null} />
    </TeachPage>
  )
}

function Facts({ assignment }: { readonly assignment: WireAssignment }) {
  const { phase, className, length, attemptsAllowed, acceptLate, opensAt, dueAt, results } = assignment
  return (
    <p className={styles.quiet}>
      {[
        translate(`phases.${phase}`),
        className ? translate('forClass', { name: className }) : translate('forAnyone'),
        translate('lengthOf', { length }),
        translate('attemptsOf', { attempts: attemptsAllowed }),
        `${translate('results')}: ${translate(`resultsOf.${results}`)}`,
        ...(dueAt ? [`${translate('late')}: ${translate(`lateOf.${acceptLate ? 'accept' : 'refuse'}`)}`] : []),
      ].join(' · ')}
      {opensAt && phase === 'to-come' && <> · {translate.rich('opensAt', { at: () => <LocalTime at={opensAt} /> })}</>}
      {dueAt && <> · {translate.rich('dueAt', { at: () => <LocalTime at={dueAt} /> })}</>}
    </p>
  )
}
