import { responding, revealing } from '@/lib/server/live/answering'
import { reads, writes } from '@/lib/server/route'

export const PUT = writes(responding)

export const GET = reads(revealing)
