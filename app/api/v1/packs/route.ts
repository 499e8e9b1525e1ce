import { json, reads } from '@/lib/server/http/endpoint'
import { packSummaries } from '@/lib/server/packs/pack-summaries'

export const dynamic = 'force-dynamic'
export const GET = reads(async () => json({ packs: packSummaries() }))
