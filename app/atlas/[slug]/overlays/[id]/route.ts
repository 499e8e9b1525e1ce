import { readerLocale } from '@/components/i18n/words'
import { atlasOverlay } from '@/lib/atlas'
import { packOf } from '@/lib/server/packs'
import { localize } from '@/lib/text/localize'

interface Context {
  readonly params: Promise<{ slug: string; id: string }>
}

/** The address names the edition: in one locale, what it gives never changes. */
const FOREVER = 'public, max-age=31536000, immutable'

/** What the atlas shows of one thing: fetched when it is opened. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  const pack = packOf(slug)
  const overlay = pack && atlasOverlay(pack, id)
  if (!overlay) return new Response(null, { status: 404 })
  const isOwn = new URL(request.url).searchParams.get('edition') === pack.edition
  return Response.json(localize(overlay, readerLocale()), {
    headers: { 'cache-control': isOwn ? FOREVER : 'no-store', vary: 'accept-language' },
  })
}
