import { writes } from '@/lib/server/http'
import { entering } from '@/lib/server/live'

export const POST = writes(entering)
