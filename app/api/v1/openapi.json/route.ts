import { openapi } from '@/lib/server/entry'
import { json, reads } from '@/lib/server/http'

export const dynamic = 'force-dynamic'
export const GET = reads(async () => json(openapi(), 200, { 'cache-control': 'public, max-age=300' }))
