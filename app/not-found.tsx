import type { Metadata } from 'next'
import { SheetPage } from '@/components/brand/SheetPage'
import { ButtonLink } from '@/components/ui/ButtonLink'
import says from '@/messages/en/errors.json'
import { PageMenu } from './PageMenu'

export const metadata: Metadata = { title: says.notFoundTitle }

/** Sent with every page, so it brings no map: off the map there is only the graticule. */
export default function NotFound() {
  return (
    <SheetPage menu={<PageMenu />}>
      <h1>{says.notFoundTitle}</h1>
      <p>{says.notFound}</p>
      <ButtonLink href="/">{says.home}</ButtonLink>
    </SheetPage>
  )
}
