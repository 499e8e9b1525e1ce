import 'server-only'
import type { WireTally } from '@/lib/contract/class-tally'
import { localizedVerdict } from '@/lib/contract/localized-verdict'
import type { WireSessionReveal } from '@/lib/contract/session-requests'
import { localizedExplanation } from '@/lib/server/attempts'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { positionOf, revealedCount } from '@/lib/session'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'
import { lowPriorityTurn } from './low-priority-queue'
import type { SeatState } from './seat-state'
import { findInSession, type Visitor } from './session-lookup'
import type { SessionRegistry } from './session-registry'

/** A player in the session they play in. */
export interface SeatedPlayer {
  readonly room: ActiveRoom
  readonly seat: SeatState
}

/** A player's own seat in the session of a code; to everybody else there is no such session. */
export function findSeatedPlayer(
  sessions: SessionRegistry,
  code: string,
  visitor: Visitor,
): Promise<Outcome<SeatedPlayer>> {
  return findInSession(sessions, code, visitor, async (room) => {
    const seat = await room.findSeat(visitor.player)
    return seat && !seat.isRemoved ? { room, seat } : undefined
  })
}

/** Of the question now it is known here; a whole class asks for it in the same moment. */
async function earnedBy(seat: SeatState, position: number) {
  return (
    seat.gradedAt(position) ??
    (await database().prisma.response.findUnique({
      where: { attemptId_position: { attemptId: seat.attempt, position } },
      select: { response: true, credit: true, points: true },
    }))
  )
}

/** A player's own answer beside the truth, once the question was revealed. */
export async function revealFor(
  { room, seat }: SeatedPlayer,
  position: number,
  locale: Locale,
): Promise<Outcome<WireSessionReveal>> {
  await lowPriorityTurn()
  if (position >= revealedCount(room.state.record.phase)) return refuse('not-found')
  const earned = await earnedBy(seat, position)
  const mark = seat.gradedHereAt(position) ?? (earned && room.state.quiz?.questions[position]?.grade(earned.response))
  if (!earned || !mark?.ok) return refuse('not-found')
  return done({
    credit: earned.credit,
    points: earned.points,
    response: mark.response,
    verdict: localizedVerdict(mark.verdict, locale),
    key: mark.key,
    explanation: localizedExplanation(mark.explanation, locale),
  })
}

/** How the class answered the question revealed last: for those who play, when they ask for it. */
export async function tallyFor(
  { room: { state } }: SeatedPlayer,
  position: number,
  locale: Locale,
): Promise<Outcome<WireTally>> {
  await lowPriorityTurn()
  const { phase } = state.record
  const isLast = positionOf(phase) === position && position < revealedCount(phase)
  const tally = isLast ? state.tally(position, locale) : undefined
  return tally ? done(tally) : refuse('not-found')
}
