import { asXlsx } from '@/lib/server/reporting'
import { reads } from '@/lib/server/route'

export const GET = reads(asXlsx('session'))
