import { reads, refuse } from '@/lib/server/http'

/** Addresses that mean nothing are refused in the same form as everything else. */
const nothing = reads(async () => refuse('not-found'))

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT }
