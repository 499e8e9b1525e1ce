import { reads, writes } from '@/lib/server/route'
import { type AuthParams, acts, looks } from '@/lib/server/signing'

export const GET = reads<AuthParams>(looks)
export const POST = writes<AuthParams>(acts)
