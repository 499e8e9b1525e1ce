import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { placeOf } from '@/app/live/join-link'
import { livePack } from '@/app/live/live-pack'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { translatorOf } from '@/components/i18n/words'
import { HostScreen } from '@/components/live/host/HostScreen'
import { rehearse } from './actions'

export const generateMetadata = (): Metadata => ({ title: translatorOf('host')('title'), robots: { index: false } })

interface HostPageProps {
  readonly params: Promise<{ code: string }>
}

/** The server sends a host's events to hosts only. */
export default async function HostPage({ params }: HostPageProps) {
  const { code } = await params
  const requestHeaders = await headers()
  const pack = await livePack(requestHeaders, code)
  return (
    <ReaderWords of={['common', 'map', 'questions', 'sheet', 'classroom', 'host', 'projector', 'live']}>
      <HostScreen code={code} pack={pack} place={placeOf(requestHeaders, code)} rehearse={rehearse} />
    </ReaderWords>
  )
}
