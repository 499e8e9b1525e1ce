import type { Metadata } from 'next'
import { JoinForm } from '@/app/(play)/JoinForm'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { words } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'

const say = words('join')

export const metadata: Metadata = { title: say('title'), robots: { index: false } }

const SIX_DIGITS = /^\d{6}$/

interface JoinProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Says honestly that there are no class games yet. */
export default async function Join({ searchParams }: JoinProps) {
  const { code } = await searchParams
  const typed = typeof code === 'string' && SIX_DIGITS.test(code) ? code : undefined
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{say('heading')}</h1>
      <p>{say('text')}</p>
      {code !== undefined && <p role="status">{typed ? say('withCode', { code: typed }) : say('badCode')}</p>}
      {code !== undefined && !typed && <JoinForm />}
      <p>{say('meanwhile')}</p>
      <ButtonLink href="/" icon="play">
        {say('home')}
      </ButtonLink>
    </SheetPage>
  )
}
