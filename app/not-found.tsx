import type { Metadata } from 'next'
import { SheetPage } from '@/components/brand/SheetPage'
import { translatorOf } from '@/components/i18n/words'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageMenu } from './PageMenu'

const translate = translatorOf('errors')

export const generateMetadata = (): Metadata => ({ title: translate('notFoundTitle') })

/** Sent with every page, so it brings no map: off the map there is only the graticule. */
export default function NotFound() {
  return (
    <SheetPage menu={<PageMenu />}>
      <h1>{translate('notFoundTitle')}</h1>
      <p>{translate('notFound')}</p>
      <ButtonLink href="/">{translate('home')}</ButtonLink>
    </SheetPage>
  )
}
