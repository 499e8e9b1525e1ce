import { Suspects } from '@/components/boards/Suspects'
import type { Caller } from '@/lib/server/auth'
import { suspectsFor } from '@/lib/server/leaderboards'

/** To whoever runs the site; to everybody else there is nothing. */
export async function OwnersList({ caller }: { readonly caller: Caller }) {
  const found = await suspectsFor(caller)
  return found.ok ? <Suspects suspects={found.value} /> : null
}
