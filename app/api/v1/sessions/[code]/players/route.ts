import { entering } from '@/lib/server/live/answering'
import { writes } from '@/lib/server/route'

export const POST = writes(entering)
