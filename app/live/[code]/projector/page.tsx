import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { placeOf } from '@/app/live/join-link'
import { livePack } from '@/app/live/live-pack'
import { ReaderWords } from '@/components/i18n/ReaderWords'
import { translatorOf } from '@/components/i18n/words'
import { ProjectorScreen } from '@/components/live/projector/ProjectorScreen'

export const generateMetadata = (): Metadata => ({
  title: translatorOf('projector')('title'),
  robots: { index: false },
})

interface ProjectorPageProps {
  readonly params: Promise<{ code: string }>
  readonly searchParams: Promise<{ token?: string | string[] }>
}

export default async function ProjectorPage({ params, searchParams }: ProjectorPageProps) {
  const [{ code }, { token }, asked] = await Promise.all([params, searchParams, headers()])
  const pack = await livePack(asked, code)
  return (
    <ReaderWords of={['common', 'map', 'questions', 'sheet', 'classroom', 'projector', 'live']}>
      <ProjectorScreen
        code={code}
        pack={pack}
        joinLink={placeOf(asked, code)}
        {...(typeof token === 'string' && { token })}
      />
    </ReaderWords>
  )
}
