import 'server-only'
import type { WireTally } from '@/lib/contract/class-tally'
import type { WireSessionReveal } from '@/lib/contract/session-requests'
import { spokenExplanation, spokenVerdict } from '@/lib/server/attempts'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { positionOf, revealedIn } from '@/lib/session'
import type { Hall } from './active-room'
import { leisure } from './low-priority-queue'
import type { LiveSeat } from './seat-state'
import type { Live } from './session-registry'

/** A player in the session they play in. */
export interface SeatedPlayer {
  readonly hall: Hall
  readonly seat: LiveSeat
}

/** A player's own seat in the session of a code; to everybody else there is no such session. */
export async function findSeatedPlayer(
  sessions: Live,
  code: string,
  player: string | undefined,
): Promise<Outcome<SeatedPlayer>> {
  const hall = player && (await sessions.hall(code))
  const seat = hall ? await hall.seatOf(player) : undefined
  return hall && seat && !seat.isRemoved ? done({ hall, seat }) : refuse('not-found')
}

/** Of the question now it is known here; a whole class asks for it in the same moment. */
async function earnedBy(seat: LiveSeat, position: number) {
  return (
    seat.markAt(position) ??
    (await database().prisma.response.findUnique({
      where: { attemptId_position: { attemptId: seat.attempt, position } },
      select: { response: true, credit: true, points: true },
    }))
  )
}

/** A player's own answer beside the truth, once the question was revealed. */
export async function revealFor({ hall, seat }: SeatedPlayer, position: number): Promise<Outcome<WireSessionReveal>> {
  await leisure()
  if (position >= revealedIn(hall.room.record.phase)) return refuse('not-found')
  const earned = await earnedBy(seat, position)
  const mark = seat.markedAt(position) ?? (earned && hall.room.quiz?.questions[position]?.mark(earned.response))
  if (!earned || !mark?.ok) return refuse('not-found')
  return done({
    credit: earned.credit,
    points: earned.points,
    response: mark.response,
    verdict: spokenVerdict(mark.verdict),
    key: mark.key,
    explanation: spokenExplanation(mark.explanation),
  })
}

/** How the class answered the question revealed last: for those who play, when they ask for it. */
export async function tallyFor({ hall: { room } }: SeatedPlayer, position: number): Promise<Outcome<WireTally>> {
  await leisure()
  const { phase } = room.record
  const isLast = positionOf(phase) === position && position < revealedIn(phase)
  const tally = isLast ? room.tally(position) : undefined
  return tally ? done(tally) : refuse('not-found')
}
