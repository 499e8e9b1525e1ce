import { json, reads } from '@/lib/server/http'
import { packSummaries } from '@/lib/server/packs'

export const dynamic = 'force-dynamic'
export const GET = reads(async () => json({ packs: packSummaries() }))
