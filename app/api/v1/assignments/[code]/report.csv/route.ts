import { reads } from '@/lib/server/http/endpoint'
import { asCsv } from '@/lib/server/reports/api'

export const GET = reads(asCsv('assignment'))
