import { excluding } from '@/lib/server/reporting'
import { writes } from '@/lib/server/route'

export const PUT = writes(excluding('assignment'))
