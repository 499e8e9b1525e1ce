import 'server-only'
import type { WireTally } from '@/lib/contract/class-tally'
import type { WireSessionReveal } from '@/lib/contract/session-requests'
import { spokenExplanation, spokenVerdict } from '@/lib/server/attempts'
import { playerOf } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { positionOf, revealedIn } from '@/lib/session'
import type { Hall } from './active-room'
import { live } from './instance'
import { leisure } from './low-priority-queue'
import type { LiveSeat } from './seat-state'
import { respond } from './submit-response'

/** The caller's own seat: to everybody else there is no such session. */
async function seated(headers: Headers, code: string): Promise<Outcome<{ hall: Hall; seat: LiveSeat }>> {
  const player = await playerOf(headers)
  const hall = player && (await (await live()).hall(code))
  const seat = hall ? await hall.seatOf(player) : undefined
  return hall && seat && !seat.isRemoved ? done({ hall, seat }) : refuse('not-found')
}

export async function respondTo(headers: Headers, code: string, position: number, response: unknown) {
  const found = await seated(headers, code)
  return found.ok ? respond(found.value.hall, found.value.seat, position, response) : found
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
export async function revealTo(headers: Headers, code: string, position: number): Promise<Outcome<WireSessionReveal>> {
  const found = await seated(headers, code)
  if (!found.ok) return found
  await leisure()
  const { hall, seat } = found.value
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
export async function tallyTo(headers: Headers, code: string, position: number): Promise<Outcome<WireTally>> {
  const found = await seated(headers, code)
  if (!found.ok) return found
  await leisure()
  const { room } = found.value.hall
  const { phase } = room.record
  const isLast = positionOf(phase) === position && position < revealedIn(phase)
  const tally = isLast ? room.tally(position) : undefined
  return tally ? done(tally) : refuse('not-found')
}
