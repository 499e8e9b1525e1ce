import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { WholeBoard } from '@/components/boards/WholeBoard'
import { TopBar } from '@/components/brand/TopBar'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { callerOf } from '@/lib/server/auth'
import { boardsFor, boardWithNeighbours, ROWS_SHOWN } from '@/lib/server/leaderboards'
import { BoardComparisons } from './BoardComparisons'
import { BoardHead } from './BoardHead'
import { boardHref, boardTitle, query } from './board-url'
import styles from './leaderboards.module.css'
import { OwnersList } from './OwnersList'
import { YourName } from './YourName'

const translate = translatorOf('boards')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

interface LeaderboardsProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A board, links to the others, and the player's own rank. */
export default async function Leaderboards({ searchParams }: LeaderboardsProps) {
  const parsed = query.safeParse(await searchParams)
  const caller = await callerOf(await headers())
  const boards = await boardsFor(caller, readerLocale())
  const board = parsed.data?.board ?? boards[0]?.board
  if (!parsed.success || !board) notFound()
  const { period, show } = parsed.data
  const sight = await boardWithNeighbours(
    caller,
    board,
    period,
    readerLocale(),
    show ? ROWS_SHOWN.more : ROWS_SHOWN.top,
  )
  if (!sight.ok) notFound()
  const { players, title, entries } = sight.value.board
  const own = [...entries, ...sight.value.around].find(({ you }) => you)
  const name = boardTitle(board, title)
  return (
    <ReaderWords of={['boards']}>
      <TopBar links={navLinks('boards')} menu={<PageMenu />} />
      <main className={styles.page}>
        <BoardHead board={board} period={period} boards={boards} unlistedTitle={name} />
        <WholeBoard
          sight={sight.value}
          title={name}
          under={
            <>
              {players > ROWS_SHOWN.top && (
                <a href={boardHref(board, period, show ? undefined : 'more')} className={styles.more}>
                  {show ? translate('fewer') : translate('more', { count: Math.min(players, ROWS_SHOWN.more) })}
                </a>
              )}
              <YourName player={caller.player} shownName={own?.name} />
            </>
          }
          beside={<BoardComparisons caller={caller} board={board} period={period} />}
        />
        <OwnersList caller={caller} />
      </main>
    </ReaderWords>
  )
}
