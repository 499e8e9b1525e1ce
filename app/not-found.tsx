import type { Metadata } from 'next'
import { SheetPage } from '@/components/brand/SheetPage'
import { words } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageMenu } from './PageMenu'

const say = words('errors')

export const generateMetadata = (): Metadata => ({ title: say('notFoundTitle') })

/** Sent with every page, so it brings no map: off the map there is only the graticule. */
export default function NotFound() {
  return (
    <SheetPage menu={<PageMenu />}>
      <h1>{say('notFoundTitle')}</h1>
      <p>{say('notFound')}</p>
      <ButtonLink href="/">{say('home')}</ButtonLink>
    </SheetPage>
  )
}
