import { Suspects } from '@/components/boards/Suspects'
import { readerLocale } from '@/components/i18n/words'
import type { Caller } from '@/lib/server/auth'
import { suspectsFor } from '@/lib/server/leaderboards'

/** Implausible attempts, shown to the site's owners only. */
export async function OwnersList({ caller }: { readonly caller: Caller }) {
  const suspects = await suspectsFor(caller, readerLocale())
  return suspects.ok ? <Suspects suspects={suspects.value} /> : null
}
