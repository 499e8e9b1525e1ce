import { reads } from '@/lib/server/http/endpoint'
import { watching } from '@/lib/server/live/api'

export const GET = reads(watching)
