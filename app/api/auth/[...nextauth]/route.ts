import { type AuthParams, acts, looks } from '@/lib/server/accounts'
import { reads, writes } from '@/lib/server/http'

export const GET = reads<AuthParams>(looks)
export const POST = writes<AuthParams>(acts)
