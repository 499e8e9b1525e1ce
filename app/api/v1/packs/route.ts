import { json, reads } from '@/lib/server/route'
import { packSummaries } from '@/lib/server/summaries'

export const dynamic = 'force-dynamic'
export const GET = reads(async () => json({ packs: packSummaries() }))
