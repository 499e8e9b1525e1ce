import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { translatorOf } from '@/components/i18n/words'

const translate = translatorOf('work')

/** Too many wrong codes came from this address. */
export function SlowedPage() {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{translate('join')}</h1>
      <p role="status">{translate('slow')}</p>
    </SheetPage>
  )
}
