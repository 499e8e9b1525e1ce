import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { JoinForm } from '@/app/(play)/JoinForm'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, words } from '@/components/i18n/words'
import { LocalTime } from '@/components/ui/LocalTime'
import type { WireStudentAssignment } from '@/lib/contract/assignments'
import { studentAssignmentsOf } from '@/lib/server/assignments'
import { callerOf } from '@/lib/server/auth'
import styles from './work.module.css'

const say = words('work')

export const generateMetadata = (): Metadata => ({ title: say('title'), robots: { index: false } })

const isToDo = ({ start }: WireStudentAssignment): boolean =>
  start === 'begin' || start === 'resume' || start === 'to-come'

/** The player's assignments, open ones first, with their due dates. */
export default async function Work() {
  const { player } = await callerOf(await headers())
  const work = await studentAssignmentsOf(player, readerLocale())
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{say('heading')}</h1>
      {work.length === 0 && <p>{say('none')}</p>}
      <WorkList title={say('open')} work={work.filter(isToDo)} />
      <WorkList title={say('done')} work={work.filter((one) => !isToDo(one))} />
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
  if (start === 'to-come' && opensAt) return say.rich('opensAt', { at: () => <LocalTime at={opensAt} /> })
  if (start === 'resume' && open) return say('answered', { position: open.position, length })
  if (start === 'begin' && dueAt) return say.rich('dueAt', { at: () => <LocalTime at={dueAt} /> })
  if (start === 'begin') return say('begin')
  return attempts.some(({ finishedAt }) => finishedAt !== null) ? say('handedIn') : say('over')
}
