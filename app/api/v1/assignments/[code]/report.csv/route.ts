import { reads } from '@/lib/server/http'
import { asCsv } from '@/lib/server/reports'

export const GET = reads(asCsv('assignment'))
