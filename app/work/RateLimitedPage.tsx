import { PageMenu } from '@/app/PageMenu'
import { PagePoster } from '@/app/PagePoster'
import { SheetPage } from '@/components/brand/SheetPage'
import { words } from '@/components/i18n/words'

const say = words('work')

/** Too many wrong codes came from this address. */
export function SlowedPage() {
  return (
    <SheetPage map={<PagePoster />} menu={<PageMenu />}>
      <h1>{say('join')}</h1>
      <p role="status">{say('slow')}</p>
    </SheetPage>
  )
}
