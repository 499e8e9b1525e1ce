import { reads } from '@/lib/server/http'
import { packResponse } from '@/lib/server/packs'

export const dynamic = 'force-dynamic'
export const GET = reads<{ slug: string }>(async (request, { slug }) => packResponse(slug, request.headers))
