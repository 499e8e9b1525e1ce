import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { navLinks, PageMenu } from '@/app/PageMenu'
import { NicknamePrompt } from '@/components/boards/NicknamePrompt'
import { RankLine } from '@/components/boards/RankLine'
import { TopBar } from '@/components/brand/TopBar'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { Answers } from '@/components/result/Answers'
import { PinMap } from '@/components/result/PinMap'
import { Score } from '@/components/result/Score'
import { WeakestAnswers } from '@/components/result/WeakestAnswers'
import type { WireReview } from '@/lib/contract/attempts'
import { mapPackOf } from '@/lib/map/map-pack'
import { me } from '@/lib/server/accounts'
import { attemptFor, reviewFor } from '@/lib/server/attempts'
import { callerOf, playerOf } from '@/lib/server/auth'
import { placementOf } from '@/lib/server/leaderboards'
import { remember } from '@/lib/server/memory'
import { packOf, posterOf } from '@/lib/server/packs'
import { NextSteps } from './NextSteps'
import styles from './result.module.css'
import { WithheldPage } from './WithheldPage'

const translate = translatorOf('result')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

/** The review, or the bare attempt if its questions cannot be made again. */
async function reviewed(id: string): Promise<Partial<WireReview> & Pick<WireReview, 'attempt'>> {
  const player = await playerOf(await headers())
  if (player) after(() => remember(player))
  const review = await reviewFor(player, id, readerLocale())
  if (review.ok) return review.value
  const posed = await attemptFor(player, id, readerLocale())
  if (!posed.ok) notFound()
  return { attempt: posed.value.attempt }
}

export default async function Result({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { attempt, items, flags } = await reviewed(id)
  if (attempt.assignment?.released === false) return <WithheldPage attempt={attempt} assignment={attempt.assignment} />
  const caller = await callerOf(await headers())
  const placed = await placementOf(caller, attempt)
  const isNameless = placed && (await me(caller.player)).player?.nickname === null
  const pack = packOf(attempt.pack)
  const drawn = pack && mapPackOf(pack, readerLocale())
  return (
    <ReaderWords of={['common', 'map', 'questions', 'result', 'sheet']}>
      <TopBar links={navLinks('play')} menu={<PageMenu />} />
      <main className={styles.page}>
        <div className={styles.answers}>
          <Score attempt={attempt} place={placed && <RankLine placed={placed} points={attempt.points} />} />
          {isNameless && <NicknamePrompt />}
          {items && drawn ? (
            <Answers items={items} pack={drawn} flagged={isTaught(attempt) ? attempt.id : undefined} flags={flags} />
          ) : (
            <p className={styles.changed}>{translate('changed')}</p>
          )}
        </div>
        <div className={styles.aside}>
          {items && drawn && <PinMap pack={drawn} poster={posterOf(drawn.slug)} items={items} />}
          {items && <WeakestAnswers items={items} />}
          <NextSteps attempt={attempt} />
        </div>
      </main>
    </ReaderWords>
  )
}

/** Assignments and live sessions have a teacher who reads flags. */
const isTaught = ({ mode }: WireReview['attempt']): boolean => mode === 'assigned' || mode === 'live'
