import { reads, writes } from '@/lib/server/http'
import { responding, revealing } from '@/lib/server/live'

export const PUT = writes(responding)

export const GET = reads(revealing)
