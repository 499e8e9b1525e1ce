import { notFound } from 'next/navigation'
import { readerLocale } from '@/components/i18n/words'
import type { MapPack } from '@/lib/map/map-pack'
import { mapPackOf } from '@/lib/map/map-pack'
import { resolveCode } from '@/lib/server/codes'
import { addressOf } from '@/lib/server/http'
import { packOf } from '@/lib/server/packs'

/** The map of a live session; any other code is a missing page. */
export async function livePack(headers: Headers, code: string): Promise<MapPack> {
  const target = await resolveCode(addressOf(headers), code)
  const pack = target.ok && target.value.name === 'session' ? packOf(target.value.pack) : undefined
  if (!pack) notFound()
  return mapPackOf(pack, readerLocale())
}
