import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { JoinForm } from '@/app/(play)/JoinForm'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { translatorOf } from '@/components/i18n/words'
import { resolveCode } from '@/lib/server/codes'
import { addressOf } from '@/lib/server/http'

const translate = translatorOf('joining')

export const generateMetadata = (): Metadata => ({ title: translate('title'), robots: { index: false } })

const SIX_DIGITS = /^\d{6}$/

interface JoinProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Where each kind of code leads. */
const PLACES = { session: '/live', class: '/classes', assignment: '/assignments' } as const

/** Why a code is refused; a valid code redirects to what it stands for. */
async function refusalOf(code: string): Promise<string> {
  if (!SIX_DIGITS.test(code)) return translate('badCode')
  const target = await resolveCode(addressOf(await headers()), code)
  if (target.ok) redirect(`${PLACES[target.value.name]}/${code}`)
  return target.refusal === 'too-many' ? translate('slow') : translate('unknown', { code })
}

/** Students join with a six-digit code. */
export default async function Join({ searchParams }: JoinProps) {
  const { code } = await searchParams
  const refusal = typeof code === 'string' ? await refusalOf(code.replace(/\s/g, '')) : undefined
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('heading')}</h1>
      <p>{translate('text')}</p>
      {refusal && <p role="status">{refusal}</p>}
      <JoinForm />
    </SheetPage>
  )
}
