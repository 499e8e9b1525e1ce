import { answering } from '@/lib/server/answering'
import { writes } from '@/lib/server/route'

export const PUT = writes(answering)
