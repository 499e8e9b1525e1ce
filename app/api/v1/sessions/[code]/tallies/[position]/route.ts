import { reads } from '@/lib/server/http'
import { tallying } from '@/lib/server/live'

export const GET = reads(tallying)
