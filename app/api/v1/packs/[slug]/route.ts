import { packResponse } from '@/lib/server/openpack'
import { reads } from '@/lib/server/route'

export const dynamic = 'force-dynamic'
export const GET = reads<{ slug: string }>(async (request, { slug }) => packResponse(slug, request.headers))
