import { Comparisons } from '@/components/boards/Comparisons'
import type { Caller } from '@/lib/server/auth'
import { comparisonsFor } from '@/lib/server/leaderboards'
import type { Period } from '@/lib/standings'

interface BesideProps {
  readonly caller: Caller
  readonly board: string
  readonly period: Period
}

/** Comparisons go with the boards that stay: of a border, and of a class. */
export async function Beside({ caller, board, period }: BesideProps) {
  const [family, key] = board.split(':')
  if (family !== 'pack' && family !== 'class') return null
  const found = await comparisonsFor(caller, { pack: family === 'pack' ? key : undefined, period })
  return found.ok ? <Comparisons comparisons={found.value} /> : null
}
