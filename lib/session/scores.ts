import { revealedIn } from './phase'
import { type Ranked, ranksOf } from './ranks'
import type { Room, Seat } from './room'

/** Points of the positions from 0 that count, before one. */
function totalOf({ points }: Seat, before: number, excluded: readonly number[]): number {
  let total = 0
  for (let position = 0; position < before; position++) if (!excluded.includes(position)) total += points[position] ?? 0
  return total
}

/** How all stand after what was revealed: an open question tells nothing yet, else its points would tell the answer. */
export function scoresOf({ session, seats }: Room): readonly Ranked[] {
  const revealed = revealedIn(session.phase)
  return ranksOf(
    seats.map((seat) => ({
      id: seat.id,
      points: totalOf(seat, revealed, session.excluded),
      before: totalOf(seat, revealed - 1, session.excluded),
    })),
  )
}

/** How many of the first ones everybody sees, and how many on either side of oneself. */
const TOP = { player: 5, watched: 10 } as const
const AROUND = 2

/** The first ones, for whoever watches. */
export const firstOf = (ranked: readonly Ranked[]): readonly Ranked[] => ranked.slice(0, TOP.watched)

/** The first ones and those around a player, none twice. */
export function aroundOf(ranked: readonly Ranked[], place: number): readonly Ranked[] {
  const near = ranked.slice(Math.max(TOP.player, place - AROUND), place + AROUND + 1)
  return [...ranked.slice(0, TOP.player), ...near]
}
