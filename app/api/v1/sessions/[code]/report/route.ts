import { reads } from '@/lib/server/http'
import { asJson } from '@/lib/server/reports'

export const GET = reads(asJson('session'))
