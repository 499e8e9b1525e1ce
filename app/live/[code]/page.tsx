import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { livePack } from '@/app/live/live-pack'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { words } from '@/components/i18n/words'
import { LiveEntrance } from '@/components/live/join/LiveEntrance'
import live from '@/messages/en/live.json'
import ui from '@/messages/en/ui.json'

export const metadata: Metadata = { title: words('live')('title'), robots: { index: false } }

interface LivePageProps {
  readonly params: Promise<{ code: string }>
}

const { common, map, play, questions, sheet } = ui
const messages = { common, map, play, questions, sheet, live: live.live, classroom: live.classroom }

/** A player in a live class: the door, then the class. */
export default async function LivePage({ params }: LivePageProps) {
  const { code } = await params
  const pack = await livePack(await headers(), code)
  return (
    <WordsProvider messages={messages}>
      <main>
        <LiveEntrance code={code} pack={pack} />
      </main>
    </WordsProvider>
  )
}
