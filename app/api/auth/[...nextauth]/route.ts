import { type AuthParams, acts, looks } from '@/lib/server/accounts/next-auth-routes'
import { reads, writes } from '@/lib/server/http/endpoint'

export const GET = reads<AuthParams>(looks)
export const POST = writes<AuthParams>(acts)
