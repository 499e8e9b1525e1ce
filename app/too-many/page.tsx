import type { Metadata } from 'next'
import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { translatorOf } from '@/components/i18n/words'

const translate = translatorOf('work')

export const generateMetadata = (): Metadata => ({ title: translate('tooManyTitle'), robots: { index: false } })

/** A form that was sent too often from one network leads here. */
export default function TooMany() {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('tooManyTitle')}</h1>
      <p role="status">{translate('tooMany')}</p>
    </SheetPage>
  )
}
