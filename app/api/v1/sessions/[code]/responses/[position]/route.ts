import { reads, writes } from '@/lib/server/http/endpoint'
import { responding, revealing } from '@/lib/server/live/api'

export const PUT = writes(responding)

export const GET = reads(revealing)
