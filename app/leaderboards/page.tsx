import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageMenu, placesOf } from '@/app/PageMenu'
import { WholeBoard } from '@/components/boards/WholeBoard'
import { TopBar } from '@/components/brand/TopBar'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { words } from '@/components/i18n/words'
import { callerOf } from '@/lib/server/auth'
import { boardSight, boardsFor, SHOWN } from '@/lib/server/leaderboards'
import { BoardHead } from './BoardHead'
import { hrefOf, query, titleOf } from './board-url'
import { Beside } from './Comparisons'
import styles from './leaderboards.module.css'
import { OwnersList } from './OwnersList'
import { YourName } from './YourName'

const say = words('boards')

export const generateMetadata = (): Metadata => ({ title: say('title'), robots: { index: false } })

interface LeaderboardsProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A board, the others one may look at, and where oneself stands. */
export default async function Leaderboards({ searchParams }: LeaderboardsProps) {
  const asked = query.safeParse(await searchParams)
  const caller = await callerOf(await headers())
  const listed = await boardsFor(caller)
  const board = asked.data?.board ?? listed[0]?.board
  if (!asked.success || !board) notFound()
  const { period, show } = asked.data
  const sight = await boardSight(caller, board, period, show ? SHOWN.more : SHOWN.top)
  if (!sight.ok) notFound()
  const { players, title, entries } = sight.value.board
  const own = [...entries, ...sight.value.around].find(({ you }) => you)
  const name = titleOf(board, title)
  return (
    <ReaderWords of={['boards']}>
      <TopBar places={placesOf('boards')} menu={<PageMenu />} />
      <main className={styles.page}>
        <BoardHead board={board} period={period} listed={listed} other={name} />
        <WholeBoard
          sight={sight.value}
          title={name}
          under={
            <>
              {players > SHOWN.top && (
                <a href={hrefOf(board, period, show ? undefined : 'more')} className={styles.more}>
                  {show ? say('fewer') : say('more', { count: Math.min(players, SHOWN.more) })}
                </a>
              )}
              <YourName player={caller.player} shown={own?.name} />
            </>
          }
          beside={<Beside caller={caller} board={board} period={period} />}
        />
        <OwnersList caller={caller} />
      </main>
    </ReaderWords>
  )
}
