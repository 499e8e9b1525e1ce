import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { placeOf } from '@/app/live/join-link'
import { livePack } from '@/app/live/live-pack'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { words } from '@/components/i18n/words'
import { HostScreen } from '@/components/live/host/HostScreen'
import live from '@/messages/en/live.json'
import ui from '@/messages/en/ui.json'
import { rehearse } from './actions'

export const metadata: Metadata = { title: words('host')('title'), robots: { index: false } }

interface HostPageProps {
  readonly params: Promise<{ code: string }>
}

const { common, map, questions, sheet } = ui
const { classroom, host, projector } = live
const messages = { common, map, questions, sheet, classroom, host, projector, live: live.live }

/** The server tells a host's events to nobody else. */
export default async function HostPage({ params }: HostPageProps) {
  const { code } = await params
  const asked = await headers()
  const pack = await livePack(asked, code)
  return (
    <WordsProvider messages={messages}>
      <HostScreen code={code} pack={pack} place={placeOf(asked, code)} rehearse={rehearse} />
    </WordsProvider>
  )
}
