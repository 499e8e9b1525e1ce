import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { livePack } from '@/app/live/live-pack'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { translatorOf } from '@/components/i18n/words'
import { LiveEntrance } from '@/components/live/join/LiveEntrance'

export const generateMetadata = (): Metadata => ({ title: translatorOf('live')('title'), robots: { index: false } })

interface LivePageProps {
  readonly params: Promise<{ code: string }>
}

/** A player in a live class: the door, then the class. */
export default async function LivePage({ params }: LivePageProps) {
  const { code } = await params
  const pack = await livePack(await headers(), code)
  return (
    <ReaderWords of={['common', 'map', 'play', 'questions', 'sheet', 'live', 'classroom']}>
      <main>
        <LiveEntrance code={code} pack={pack} />
      </main>
    </ReaderWords>
  )
}
