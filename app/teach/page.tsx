import type { Metadata } from 'next'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { Invitations } from '@/components/teach/Invitations'
import { NewClass } from '@/components/teach/NewClass'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { WireClassBrief } from '@/lib/contract/classes'
import { assignmentsOf } from '@/lib/server/assignments'
import { classesOf, invitationsFor } from '@/lib/server/classes'
import { hostedSessions } from '@/lib/server/live'
import { AssignmentList } from './AssignmentList'
import { SessionList } from './SessionList'
import { currentTeacher, ForTeachers, TeachPage } from './TeachPage'
import styles from './teach.module.css'

const translate = translatorOf('teach')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** A teacher's home: classes, assignments, live sessions. */
export default async function Teach() {
  const teacher = await currentTeacher()
  if (!teacher) return <ForTeachers />
  const [classes, assignments, invitations, sessions] = await Promise.all([
    classesOf(teacher),
    assignmentsOf(teacher, readerLocale()),
    invitationsFor(teacher),
    hostedSessions(teacher, readerLocale()),
  ])
  const [present, archived] = [classes.filter((one) => !one.archived), classes.filter((one) => one.archived)]
  return (
    <TeachPage>
      <h1>{translate('heading')}</h1>
      <Invitations invitations={invitations} />
      <h2>{translate('classes')}</h2>
      {present.length > 0 ? <ClassList classes={present} /> : <p className={styles.quiet}>{translate('noClasses')}</p>}
      <NewClass look={present.length > 0 ? 'outlined' : 'main'} />
      {archived.length > 0 && (
        <details>
          <summary className={styles.back}>{translate('archivedClasses', { count: archived.length })}</summary>
          <ClassList classes={archived} />
        </details>
      )}
      <h2>{translate('work')}</h2>
      {assignments.length > 0 ? (
        <AssignmentList assignments={assignments} />
      ) : (
        <p className={styles.quiet}>{translate('noWork')}</p>
      )}
      <div className={styles.row}>
        <ButtonLink href="/teach/assignments/new" look={present.length > 0 ? 'main' : 'outlined'} wide={false}>
          {translate('setWork')}
        </ButtonLink>
      </div>
      <h2>{translate('live')}</h2>
      <p className={styles.quiet}>{translate('liveText')}</p>
      <SessionList sessions={sessions} />
      <div className={styles.row}>
        <ButtonLink href="/teach/live/new" look="outlined">
          {translate('startLive')}
        </ButtonLink>
      </div>
    </TeachPage>
  )
}

function ClassList({ classes }: { readonly classes: readonly WireClassBrief[] }) {
  return (
    <ul className={styles.list}>
      {classes.map(({ id, name, members, joined, asking }) => (
        <li key={id}>
          <a href={`/teach/classes/${id}`}>
            <strong>{name}</strong>
            <span>{members > 0 ? translate('joined', { joined, members }) : translate('noRoster')}</span>
            {asking > 0 && <span>{translate('asking', { asking })}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
