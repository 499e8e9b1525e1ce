import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AssignmentList } from '@/app/teach/AssignmentList'
import { JoinCode } from '@/app/teach/JoinCode'
import { currentTeacher, ForTeachers, TeachPage } from '@/app/teach/TeachPage'
import styles from '@/app/teach/teach.module.css'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { ClassAdmin } from '@/components/teach/ClassAdmin'
import { CoTeachers } from '@/components/teach/CoTeachers'
import { RosterEditor } from '@/components/teach/RosterEditor'
import { RosterList } from '@/components/teach/RosterList'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Icon } from '@/components/ui/Icon'
import { assignmentsOf } from '@/lib/server/assignments'
import { classOf } from '@/lib/server/classes'

const translate = translatorOf('classes')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** One class: its code, its roster, its work, its teachers. */
export default async function ClassPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params
  const teacher = await currentTeacher()
  if (!teacher) return <ForTeachers />
  const result = await classOf(teacher, id)
  if (!result.ok) notFound()
  const { name, code, archived, roster, teachers, invited, yours } = result.value
  const assignments = await assignmentsOf(teacher, readerLocale(), id)
  const isEmpty = roster.length === 0
  const editor = (
    <RosterEditor classId={id} existing={roster.map((member) => member.name)} look={isEmpty ? 'main' : 'outlined'} />
  )
  return (
    <TeachPage>
      <a href="/teach" className={styles.back}>
        <Icon name="arrow-left" />
        {translatorOf('teach')('back')}
      </a>
      <h1>{name}</h1>
      {!archived && (
        <JoinCode code={code} text={(address) => translate('codeText', { address })}>
          <div className={styles.row}>
            <ButtonLink href={`/teach/classes/${id}/cards`} look="outlined">
              {translate('cards')}
            </ButtonLink>
          </div>
        </JoinCode>
      )}
      <h2>{translate('roster')}</h2>
      <p className={styles.quiet}>{isEmpty ? translate('empty') : translate('rosterText')}</p>
      {isEmpty ? (
        editor
      ) : (
        <>
          <RosterList classId={id} roster={roster} />
          <details>
            <summary className={styles.back}>{translate('addNames')}</summary>
            {editor}
          </details>
        </>
      )}
      <h2>{translate('work')}</h2>
      {assignments.length > 0 && <AssignmentList assignments={assignments} />}
      <div className={styles.row}>
        <ButtonLink href={`/teach/assignments/new?class=${id}`} look={isEmpty ? 'outlined' : 'main'} wide={false}>
          {translate('setWork')}
        </ButtonLink>
        <ButtonLink href={`/leaderboards?board=class:${id}`} look="outlined" icon="trophy">
          {translatorOf('boards')('ofClass')}
        </ButtonLink>
      </div>
      <h2>{translate('teachers')}</h2>
      <CoTeachers id={id} teachers={teachers} invited={invited} yours={yours} />
      <ClassAdmin key={name} id={id} name={name} archived={archived} yours={yours} />
    </TeachPage>
  )
}
