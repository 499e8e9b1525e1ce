import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { BoardTable } from '@/components/boards/BoardTable'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Icon } from '@/components/ui/Icon'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { WireDaily } from '@/lib/contract/leaderboards'
import { dailyFor } from '@/lib/server/attempts'
import { type Caller, callerOf } from '@/lib/server/auth'
import { boardWithNeighbours } from '@/lib/server/leaderboards'
import { playDaily } from '../actions'
import { DailyDone } from './DailyDone'
import styles from './daily.module.css'
import { dateOf } from './format-day'

const translate = translatorOf('daily')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** One quiz a day: to play, to go on with, or how it went. */
export default async function Daily() {
  const caller = await callerOf(await headers())
  const outcome = await dailyFor(caller.player, readerLocale())
  if (!outcome.ok) notFound()
  const daily = outcome.value
  const { day, attempt, players, yesterday } = daily
  return (
    <SheetPage map={<PagePoster slug={daily.pack} />} menu={<PageMenu />}>
      <p className={styles.kicker}>
        <time dateTime={day}>{dateOf(day)}</time>
      </p>
      <h1>{translate('title')}</h1>
      {attempt?.finished ? <DailyDone daily={daily} attempt={attempt} /> : <ToPlay daily={daily} />}
      <Streak streak={daily.streak} />
      {attempt?.finished ? (
        <TodaysBoard caller={caller} day={day} />
      ) : (
        <p className={styles.quiet}>
          {translate('played', { players })} {players > 0 && translate('boardLater')}
        </p>
      )}
      <form action={playDaily}>
        <input type="hidden" name="day" value={yesterday} />
        <SubmitButton look="quiet" icon="rotate-ccw" pending={translate('starting')}>
          {translate('practice')}
        </SubmitButton>
      </form>
    </SheetPage>
  )
}

function ToPlay({ daily: { packTitle, attempt } }: { readonly daily: WireDaily }) {
  return (
    <>
      <p className={styles.lead}>{translate('lead', { pack: packTitle })}</p>
      {attempt ? (
        <ButtonLink href={`/play/${attempt.id}`} iconAfter="arrow-right">
          {translate('goOn', { next: attempt.position + 1 })}
        </ButtonLink>
      ) : (
        <form action={playDaily}>
          <SubmitButton icon="play" pending={translate('starting')}>
            {translate('play')}
          </SubmitButton>
        </form>
      )}
    </>
  )
}

function Streak({ streak: { days, today, atStake } }: Pick<WireDaily, 'streak'>) {
  if (days === 0) return <p className={styles.quiet}>{translate('noStreak')}</p>
  return (
    <div className={styles.streak}>
      <Icon name="flame" size={22} />
      <p>
        <strong>{translate('streak', { days })}</strong>, {today ? translate('streakToday') : translate('streakOpen')}
      </p>
      {atStake && <p className={styles.quiet}>{translate('atStake')}</p>}
    </div>
  )
}

async function TodaysBoard({ caller, day }: { readonly caller: Caller; readonly day: string }) {
  const name = `daily:${day}`
  const sight = await boardWithNeighbours(caller, name, 'all', readerLocale())
  if (!sight.ok) return null
  const { board, around } = sight.value
  return (
    <section>
      <h2 className={styles.part}>{translate('board')}</h2>
      <BoardTable title={translate('board')} players={board.players} top={board.entries} around={around} />
      <p className={styles.links}>
        <a href={`/leaderboards?board=${name}`}>{translate('wholeBoard')}</a>
      </p>
    </section>
  )
}
