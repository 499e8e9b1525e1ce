import { commanding } from '@/lib/server/live/answering'
import { writes } from '@/lib/server/route'

export const POST = writes(commanding)
