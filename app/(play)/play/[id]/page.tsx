import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { gameOf } from '@/components/play/game'
import { PlayScreen } from '@/components/play/PlayScreen'
import { mapPackOf } from '@/lib/map/map-pack'
import { attemptFor, reviewFor } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { packOf } from '@/lib/server/packs'

export const generateMetadata = (): Metadata => ({ title: translatorOf('play')('title'), robots: { index: false } })

interface PlayPageProps {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<{ reveal?: string | string[] }>
}

/** The question that is open now, or, with `?reveal=3`, the answer to one that was just given: what a reload shows again. */
export default async function PlayPage({ params, searchParams }: PlayPageProps) {
  const { id } = await params
  const player = await playerOf(await headers())
  const posed = await attemptFor(player, id, readerLocale())
  const pack = posed.ok ? packOf(posed.value.attempt.pack) : undefined
  if (!posed.ok || !pack) notFound()
  const item = await answered(player, id, (await searchParams).reveal)
  if (!item && !posed.value.question) redirect(`/play/${id}/result`)
  return (
    <ReaderWords of={['common', 'map', 'play', 'questions', 'sheet']}>
      <main>
        <PlayScreen key={id} served={gameOf(posed.value, item)} pack={mapPackOf(pack, readerLocale())} />
      </main>
    </ReaderWords>
  )
}

async function answered(player: string | undefined, id: string, position: string | string[] | undefined) {
  if (typeof position !== 'string') return undefined
  const review = await reviewFor(player, id, readerLocale())
  return review.ok ? review.value.items.find((item) => String(item.position) === position) : undefined
}
