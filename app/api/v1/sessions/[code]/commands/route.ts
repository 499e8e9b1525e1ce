import { writes } from '@/lib/server/http'
import { commanding } from '@/lib/server/live'

export const POST = writes(commanding)
