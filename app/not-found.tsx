import type { Metadata } from 'next'
import { SheetPage } from '@/components/brand/SheetPage'
import { ButtonLink } from '@/components/ui/ButtonLink'
import says from '@/messages/en/errors.json'
import { PageMenu } from './PageMenu'
import { PagePoster } from './PagePoster'

export const metadata: Metadata = { title: says.notFoundTitle }

export default function NotFound() {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{says.notFoundTitle}</h1>
      <p>{says.notFound}</p>
      <ButtonLink href="/">{says.home}</ButtonLink>
    </SheetPage>
  )
}
