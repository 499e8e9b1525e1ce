import { mapFileOf } from '@/lib/server/packs'

interface MapFile {
  readonly params: Promise<{ slug: string; file: string[] }>
}

/** What a map loads of a pack that is not under `public`: DEMARCATE_PACKS may name another folder. */
export async function GET(_request: Request, { params }: MapFile): Promise<Response> {
  const { slug, file } = await params
  const found = await mapFileOf(slug, file.join('/'))
  if (!found) return new Response(null, { status: 404 })
  return new Response(found.bytes, { headers: { 'content-type': found.type } })
}
