import { revealedCount } from './phase'
import { type Ranked, ranksOf } from './ranks'
import type { Room, Seat } from './room'

/** The points of the counting positions from 0 up to, not including, `end`. */
function totalOf({ points }: Seat, end: number, excluded: readonly number[]): number {
  let total = 0
  for (let position = 0; position < end; position++) if (!excluded.includes(position)) total += points[position] ?? 0
  return total
}

/** Ranks by the questions that were revealed. An open question is left out: its points would tell the answer. */
export function scoresOf({ session, seats }: Room): readonly Ranked[] {
  const revealed = revealedCount(session.phase)
  return ranksOf(
    seats.map((seat) => ({
      id: seat.id,
      points: totalOf(seat, revealed, session.excluded),
      pointsBefore: totalOf(seat, revealed - 1, session.excluded),
    })),
  )
}

/** How many of the best everybody sees, and how many neighbours a player sees on either side. */
const TOP = { player: 5, watched: 10 } as const
const NEIGHBOURS = 2

/** The best ranks, for the host and the projector. */
export const topRanks = (ranked: readonly Ranked[]): readonly Ranked[] => ranked.slice(0, TOP.watched)

/** The best ranks and those around a player, none twice. */
export function ranksShownTo(ranked: readonly Ranked[], index: number): readonly Ranked[] {
  const near = ranked.slice(Math.max(TOP.player, index - NEIGHBOURS), index + NEIGHBOURS + 1)
  return [...ranked.slice(0, TOP.player), ...near]
}
