import { reads } from '@/lib/server/http/endpoint'
import { asJson } from '@/lib/server/reports/api'

export const GET = reads(asJson('assignment'))
