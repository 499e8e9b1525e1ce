import { type AuthParams, authGet, authPost } from '@/lib/server/accounts'
import { webRoute } from '@/lib/server/http'

export const GET = webRoute<AuthParams>(authGet)
export const POST = webRoute<AuthParams>(authPost)
