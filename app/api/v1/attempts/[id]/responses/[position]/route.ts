import { answering } from '@/lib/server/attempts/api'
import { writes } from '@/lib/server/http/endpoint'

export const PUT = writes(answering)
