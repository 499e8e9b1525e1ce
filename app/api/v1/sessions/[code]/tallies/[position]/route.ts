import { reads } from '@/lib/server/http/endpoint'
import { tallying } from '@/lib/server/live/api'

export const GET = reads(tallying)
