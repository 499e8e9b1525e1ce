import { besideSheet } from '@/components/brand/SheetFrame'
import { mapPackOf } from '@/components/map/mapPack'
import { Poster } from '@/components/map/poster/Poster'
import { packs } from '@/lib/server/packs'
import { posterOf } from '@/lib/server/posters'

/** The map behind a page that is one sheet: a drawing, nothing to wait for. */
export function PagePoster() {
  const [pack] = packs().values()
  return pack && <Poster pack={mapPackOf(pack)} poster={posterOf(pack.slug)} free={besideSheet} />
}
