import { reads } from '@/lib/server/http/endpoint'
import { inviting } from '@/lib/server/live/api'

export const GET = reads(inviting)
