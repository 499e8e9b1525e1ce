import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { WhoForm } from '@/app/work/JoinClassForm'
import { SlowedPage } from '@/app/work/RateLimitedPage'
import { SheetPage } from '@/components/brand/SheetPage'
import { words } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { callerOf } from '@/lib/server/auth'
import { classByCode, isMember } from '@/lib/server/classes'
import { addressOf } from '@/lib/server/http'

const say = words('work')

export const generateMetadata = (): Metadata => ({ title: say('join'), robots: { index: false } })

interface JoinClassProps {
  readonly params: Promise<{ code: string }>
  readonly searchParams: Promise<{ problem?: string | string[] }>
}

/** A student joins a class. */
export default async function JoinClass({ params, searchParams }: JoinClassProps) {
  const { code } = await params
  const requestHeaders = await headers()
  const result = await classByCode(addressOf(requestHeaders), code)
  if (!result.ok && result.refusal === 'too-many') return <SlowedPage />
  if (!result.ok) notFound()
  const { id, name } = result.value
  const { player } = await callerOf(requestHeaders)
  const isIn = await isMember(player, id)
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{isIn ? say('joined', { name }) : say('joinClass', { name })}</h1>
      {isIn ? (
        <>
          <p>{say('joinedText')}</p>
          <ButtonLink href="/work">{say('toWork')}</ButtonLink>
          <ButtonLink href={`/leaderboards?board=class:${id}`} look="outlined" wide icon="trophy">
            {words('boards')('ofClass')}
          </ButtonLink>
        </>
      ) : (
        <WhoForm code={code} at="classes" problem={(await searchParams).problem} />
      )}
    </SheetPage>
  )
}
