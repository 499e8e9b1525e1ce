import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PageMenu, placesOf } from '@/app/PageMenu'
import { WholeBoard } from '@/components/boards/WholeBoard'
import { TopBar } from '@/components/brand/TopBar'
import { words } from '@/components/i18n/words'
import { boardsFor } from '@/lib/server/boards-list'
import { callerOf } from '@/lib/server/callers'
import { boardSight } from '@/lib/server/leaderboards'
import { PERIODS } from '@/lib/standings'
import styles from './leaderboards.module.css'
import { YourName } from './YourName'

const say = words('boards')

export const metadata: Metadata = { title: say('title'), robots: { index: false } }

const query = z.object({ board: z.string().max(100).optional(), period: z.enum(PERIODS).default('all') })

interface LeaderboardsProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A board, the others one may look at, and where oneself stands. */
export default async function Leaderboards({ searchParams }: LeaderboardsProps) {
  const asked = query.safeParse(await searchParams)
  const caller = await callerOf(await headers())
  const boards = await boardsFor(caller)
  const board = asked.data?.board ?? boards[0]?.board
  if (!asked.success || !board) notFound()
  const { period } = asked.data
  const sight = await boardSight(caller, board, period)
  if (!sight.ok) notFound()
  const { title } = sight.value.board
  const listed = boards.find((one) => one.board === board)
  const hasPeriods = /^(pack|class):/.test(board)
  return (
    <>
      <TopBar places={placesOf('boards')} menu={<PageMenu />} />
      <main className={styles.page}>
        <header className={styles.head}>
          <h1>{say('title')}</h1>
          {hasPeriods && (
            <nav aria-label={say('when')} className={styles.periods}>
              {PERIODS.map((one) => (
                <a key={one} href={hrefOf(board, one)} aria-current={one === period ? 'page' : undefined}>
                  {say(`periods.${one}`)}
                </a>
              ))}
            </nav>
          )}
        </header>
        <nav aria-label={say('which')} className={styles.boards}>
          {boards.map((one) => (
            <a key={one.board} href={hrefOf(one.board, period)} aria-current={one === listed ? 'page' : undefined}>
              {one.of === 'daily' ? say('daily') : one.title}
            </a>
          ))}
        </nav>
        {!listed && <p className={styles.other}>{titleOf(board, title)}</p>}
        <WholeBoard sight={sight.value} title={titleOf(board, title)} />
        <YourName player={caller.player} />
      </main>
    </>
  )
}

const hrefOf = (board: string, period: string) => `/leaderboards?${new URLSearchParams({ board, period })}`

const titleOf = (board: string, title: string): string =>
  board.startsWith('daily:') ? say('dayTitle', { day: new Date(title) }) : title
