import { reads } from '@/lib/server/http/endpoint'
import { packResponse } from '@/lib/server/packs/pack-response'

export const dynamic = 'force-dynamic'
export const GET = reads<{ slug: string }>(async (request, { slug }) => packResponse(slug, request.headers))
