import { asCsv } from '@/lib/server/reporting'
import { reads } from '@/lib/server/route'

export const GET = reads(asCsv('assignment'))
