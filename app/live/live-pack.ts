import { notFound } from 'next/navigation'
import { readerLocale } from '@/components/i18n/words'
import type { MapPack } from '@/lib/map/map-pack'
import { mapPackOf } from '@/lib/map/map-pack'
import { whatIs } from '@/lib/server/codes'
import { addressOf } from '@/lib/server/http'
import { packOf } from '@/lib/server/packs'

/** The map of a live class; a page that is not there for any other code. */
export async function livePack(headers: Headers, code: string): Promise<MapPack> {
  const found = await whatIs(addressOf(headers), code)
  const pack = found.ok && found.value.name === 'session' ? packOf(found.value.pack) : undefined
  if (!pack) notFound()
  return mapPackOf(pack, readerLocale())
}
