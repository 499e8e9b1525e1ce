import { reads } from '@/lib/server/http'
import { asXlsx } from '@/lib/server/reports'

export const GET = reads(asXlsx('assignment'))
