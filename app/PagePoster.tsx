import { besideSheet } from '@/components/brand/SheetFrame'
import { readerLocale } from '@/components/i18n/words'
import { Poster } from '@/components/map/poster/Poster'
import { PosterCredit } from '@/components/map/poster/PosterCredit'
import { mapPackOf } from '@/lib/map/map-pack'
import { packs } from '@/lib/server/packs'

/** The map behind a page that is one sheet: a poster, which needs no loading. Of the pack that the page is about, if any. */
export function PagePoster({ slug = '' }: { readonly slug?: string }) {
  const [first] = packs().values()
  const pack = packs().get(slug) ?? first
  if (!pack) return null
  const drawn = mapPackOf(pack, readerLocale())
  return (
    <>
      <Poster pack={drawn} free={besideSheet} />
      <PosterCredit attribution={drawn.attribution} />
    </>
  )
}
