import { tallying } from '@/lib/server/live/answering'
import { reads } from '@/lib/server/route'

export const GET = reads(tallying)
