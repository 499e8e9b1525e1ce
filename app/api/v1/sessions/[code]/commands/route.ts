import { writes } from '@/lib/server/http/endpoint'
import { commanding } from '@/lib/server/live/api'

export const POST = writes(commanding)
