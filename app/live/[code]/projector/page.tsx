import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { placeOf } from '@/app/live/join-link'
import { livePack } from '@/app/live/live-pack'
import { WordsProvider } from '@/components/i18n/WordsProvider'
import { words } from '@/components/i18n/words'
import { ProjectorScreen } from '@/components/live/projector/ProjectorScreen'
import live from '@/messages/en/live.json'
import ui from '@/messages/en/ui.json'

export const metadata: Metadata = { title: words('projector')('title'), robots: { index: false } }

interface ProjectorPageProps {
  readonly params: Promise<{ code: string }>
  readonly searchParams: Promise<{ token?: string | string[] }>
}

const { common, map, questions, sheet } = ui
const { classroom, projector } = live
const messages = { common, map, questions, sheet, classroom, projector, live: live.live }

export default async function ProjectorPage({ params, searchParams }: ProjectorPageProps) {
  const [{ code }, { token }, asked] = await Promise.all([params, searchParams, headers()])
  const pack = await livePack(asked, code)
  return (
    <WordsProvider messages={messages}>
      <ProjectorScreen
        code={code}
        pack={pack}
        place={placeOf(asked, code)}
        {...(typeof token === 'string' && { token })}
      />
    </WordsProvider>
  )
}
