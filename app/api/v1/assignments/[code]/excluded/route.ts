import { writes } from '@/lib/server/http'
import { excluding } from '@/lib/server/reports'

export const PUT = writes(excluding('assignment'))
