import { answering } from '@/lib/server/attempts'
import { writes } from '@/lib/server/http'

export const PUT = writes(answering)
