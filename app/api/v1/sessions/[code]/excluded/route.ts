import { writes } from '@/lib/server/http/endpoint'
import { excluding } from '@/lib/server/reports/api'

export const PUT = writes(excluding('session'))
