import { reads } from '@/lib/server/http'
import { watching } from '@/lib/server/live'

export const GET = reads(watching)
