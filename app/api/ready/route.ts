import { readiness } from '@/lib/server/entry'
import { json, reads } from '@/lib/server/http'

/** The database answers, and it is of this version. */
export const dynamic = 'force-dynamic'
export const GET = reads(async () => {
  const ready = await readiness()
  return ready.ok ? json(ready.value) : ready
})
