import type { Metadata } from 'next'
import { currentTeacher, ForTeachers, TeachPage } from '@/app/teach/TeachPage'
import styles from '@/app/teach/teach.module.css'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { AssignmentForm } from '@/components/teach/AssignmentForm'
import { Icon } from '@/components/ui/Icon'
import { KINDS } from '@/lib/quiz'
import { classesOf } from '@/lib/server/classes'
import { packSummaries } from '@/lib/server/packs'

const translate = translatorOf('assignments')

export const generateMetadata = (): Metadata => ({ title: translate('newTitle'), robots: { index: false } })

interface NewAssignmentProps {
  readonly searchParams: Promise<{ class?: string | string[] }>
}

/** Sets work: a title and a date, and it is done. */
export default async function NewAssignment({ searchParams }: NewAssignmentProps) {
  const { class: wanted } = await searchParams
  const teacher = await currentTeacher()
  if (!teacher) return <ForTeachers />
  const classes = (await classesOf(teacher)).filter(({ archived }) => !archived)
  const selected = classes.find(({ id }) => id === wanted) ?? (wanted === undefined ? classes[0] : undefined)
  return (
    <TeachPage>
      <a href="/teach" className={styles.back}>
        <Icon name="arrow-left" />
        {translatorOf('teach')('back')}
      </a>
      <h1>{translate('newHeading')}</h1>
      <AssignmentForm
        packs={packSummaries(readerLocale()).map(({ slug, title }) => ({ slug, title }))}
        classes={classes.map(({ id, name }) => ({ id, name }))}
        classId={selected?.id}
        kinds={KINDS}
      />
    </TeachPage>
  )
}
