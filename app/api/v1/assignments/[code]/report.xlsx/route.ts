import { reads } from '@/lib/server/http/endpoint'
import { asXlsx } from '@/lib/server/reports/api'

export const GET = reads(asXlsx('assignment'))
