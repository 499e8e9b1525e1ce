import 'server-only'
import type { Pack } from '@/lib/pack/pack'
import { type Refused, refuse } from '@/lib/server/http'
import { packOf } from './packs'

const written = new WeakMap<Pack, string>()

function jsonOf(pack: Pack): string {
  const json = written.get(pack) ?? JSON.stringify(pack)
  written.set(pack, json)
  return json
}

/** The whole pack: open data. A copy that the caller has already is not sent again. */
export function packResponse(slug: string, asked: Headers): Response | Refused {
  const pack = packOf(slug)
  if (!pack) return refuse('unknown-pack')
  const headers = { etag: `"${pack.edition}"`, 'cache-control': 'public, max-age=0, must-revalidate' }
  if (asked.get('if-none-match')?.includes(headers.etag)) return new Response(null, { status: 304, headers })
  return new Response(jsonOf(pack), { headers: { ...headers, 'content-type': 'application/json' } })
}
