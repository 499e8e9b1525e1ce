import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { WhoForm } from '@/app/work/JoinClassForm'
import { SlowedPage } from '@/app/work/RateLimitedPage'
import { SheetPage } from '@/components/brand/SheetPage'
import { translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { callerOf } from '@/lib/server/auth'
import { classByCode, isMember } from '@/lib/server/classes'
import { addressOf } from '@/lib/server/http'

const translate = translatorOf('work')

export const generateMetadata = (): Metadata => ({ title: translate('join'), robots: { index: false } })

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
      <h1>{isIn ? translate('joined', { name }) : translate('joinClass', { name })}</h1>
      {isIn ? (
        <>
          <p>{translate('joinedText')}</p>
          <ButtonLink href="/work">{translate('toWork')}</ButtonLink>
          <ButtonLink href={`/leaderboards?board=class:${id}`} look="outlined" wide icon="trophy">
            {translatorOf('boards')('ofClass')}
          </ButtonLink>
        </>
      ) : (
        <WhoForm code={code} at="classes" problem={(await searchParams).problem} />
      )}
    </SheetPage>
  )
}
