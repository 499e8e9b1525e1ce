import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { JoinForm } from '@/app/(play)/JoinForm'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { words } from '@/components/i18n/words'
import { whatIs } from '@/lib/server/codes'
import { addressOf } from '@/lib/server/http'

const say = words('joining')

export const generateMetadata = (): Metadata => ({ title: say('title'), robots: { index: false } })

const SIX_DIGITS = /^\d{6}$/

interface JoinProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Where each kind of code leads. */
const PLACES = { session: '/live', class: '/classes', assignment: '/assignments' } as const

/** Why a code leads nowhere; one that stands for something leads there. */
async function refusedBecause(code: string): Promise<string> {
  if (!SIX_DIGITS.test(code)) return say('badCode')
  const found = await whatIs(addressOf(await headers()), code)
  if (found.ok) redirect(`${PLACES[found.value.name]}/${code}`)
  return found.refusal === 'too-many' ? say('slow') : say('unknown', { code })
}

/** Six digits bring a student in. */
export default async function Join({ searchParams }: JoinProps) {
  const { code } = await searchParams
  const refused = typeof code === 'string' ? await refusedBecause(code.replace(/\s/g, '')) : undefined
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{say('heading')}</h1>
      <p>{say('text')}</p>
      {refused && <p role="status">{refused}</p>}
      <JoinForm />
    </SheetPage>
  )
}
