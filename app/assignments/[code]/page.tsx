import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { WhoForm } from '@/app/work/JoinClassForm'
import { SlowedPage } from '@/app/work/RateLimitedPage'
import { SheetPage } from '@/components/brand/SheetPage'
import { readerLocale, translatorOf } from '@/components/i18n/words'
import { Kicker } from '@/components/ui/Kicker'
import { studentAssignmentByCode } from '@/lib/server/assignments'
import { callerOf } from '@/lib/server/auth'
import { addressOf } from '@/lib/server/http'
import { OwnAttempts } from './OwnAttempts'
import { StartForm } from './StartForm'
import { WorkFacts } from './WorkFacts'

const translate = translatorOf('work')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

interface WorkPageProps {
  readonly params: Promise<{ code: string }>
  readonly searchParams: Promise<{ problem?: string | string[] }>
}

/** An assignment as its student sees it. */
export default async function WorkPage({ params, searchParams }: WorkPageProps) {
  const { code } = await params
  const requestHeaders = await headers()
  const { player } = await callerOf(requestHeaders)
  const assignment = await studentAssignmentByCode(addressOf(requestHeaders), player, code, readerLocale())
  if (!assignment.ok && assignment.refusal === 'too-many') return <SlowedPage />
  if (!assignment.ok) notFound()
  const work = assignment.value
  return (
    <SheetPage map={<PagePoster slug={work.pack} />} menu={<PageMenu />}>
      <Kicker icon="pencil">{[work.className, work.packTitle].filter(Boolean).join(' · ')}</Kicker>
      <h1>{work.title}</h1>
      <WorkFacts work={work} />
      {work.start === 'join' ? (
        <WhoForm code={code} at="assignments" problem={(await searchParams).problem} />
      ) : (
        <StartForm work={work} />
      )}
      <OwnAttempts work={work} />
    </SheetPage>
  )
}
