import { Comparisons } from '@/components/boards/Comparisons'
import { readerLocale } from '@/components/i18n/words'
import type { Caller } from '@/lib/server/auth'
import { comparisonsFor } from '@/lib/server/leaderboards'
import type { Period } from '@/lib/standings'

interface BoardComparisonsProps {
  readonly caller: Caller
  readonly board: string
  readonly period: Period
}

/** Comparisons go with the boards that stay: of a border, and of a class. */
export async function BoardComparisons({ caller, board, period }: BoardComparisonsProps) {
  const [family, key] = board.split(':')
  if (family !== 'pack' && family !== 'class') return null
  const comparisons = await comparisonsFor(
    caller,
    { pack: family === 'pack' ? key : undefined, period },
    readerLocale(),
  )
  return comparisons.ok ? <Comparisons comparisons={comparisons.value} /> : null
}
