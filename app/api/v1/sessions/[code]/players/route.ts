import { writes } from '@/lib/server/http/endpoint'
import { entering } from '@/lib/server/live/api'

export const POST = writes(entering)
