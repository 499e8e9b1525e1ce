import { reads } from '@/lib/server/http'
import { inviting } from '@/lib/server/live'

export const GET = reads(inviting)
