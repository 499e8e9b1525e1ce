import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { JoinForm } from '@/app/(play)/JoinForm'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireStudentAssignment } from '@/lib/contract/assignments'
import { studentAssignmentsOf } from '@/lib/server/assignments'
import { callerOf } from '@/lib/server/auth'
import styles from './work.module.css'

const translate = translatorOf('work')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

const isToDo = ({ start }: WireStudentAssignment): boolean =>
  start === 'begin' || start === 'resume' || start === 'to-come'

/** The player's assignments, open ones first, with their due dates. */
export default async function Work() {
  const { player } = await callerOf(await headers())
  const work = await studentAssignmentsOf(player, readerLocale())
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('heading')}</h1>
      {work.length === 0 && <p>{translate('none')}</p>}
      <WorkList title={translate('open')} work={work.filter(isToDo)} />
      <WorkList title={translate('done')} work={work.filter((one) => !isToDo(one))} />
      <JoinForm />
    </SheetPage>
  )
}

function WorkList({ title, work }: { readonly title: string; readonly work: readonly WireStudentAssignment[] }) {
  if (work.length === 0) return null
  return (
    <section>
      <h2 className={styles.part}>{title}</h2>
      <ul className={styles.list}>
        {work.map((one) => (
          <li key={one.code}>
            <a href={`/assignments/${one.code}`}>
              <strong>{one.title}</strong>
              <span>{statusText(one)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function statusText({ start, dueAt, opensAt, attempts, length }: WireStudentAssignment) {
  const open = attempts.find(({ finishedAt }) => finishedAt === null)
  if (start === 'to-come' && opensAt) return translate.rich('opensAt', { at: () => <LocalTime at={opensAt} /> })
  if (start === 'resume' && open) return translate('answered', { position: open.position, length })
  if (start === 'begin' && dueAt) return translate.rich('dueAt', { at: () => <LocalTime at={dueAt} /> })
  if (start === 'begin') return translate('begin')
  return attempts.some(({ finishedAt }) => finishedAt !== null) ? translate('handedIn') : translate('over')
}
