import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Mark } from '@/lib/server/attempts'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { elapsedMs, isTooLate, openQuestion, pointsOf } from '@/lib/session'
import type { ActiveRoom } from './active-room'
import type { SeatedPlayer } from './player-requests'
import type { WriteResult } from './response-writer'
import type { SeatState } from './seat-state'

type Accepted = Outcome<{ accepted: true }>
const ACCEPTED: Accepted = done({ accepted: true })

/** Answers on their way to the database: the same one again waits for it. */
interface ResponseInFlight {
  readonly response: unknown
  readonly written: Promise<WriteResult>
}
const responsesInFlight = new Map<string, ResponseInFlight>()

/** What is stored of an answer; undefined: nothing. */
async function storedResponse(attemptId: string, position: number): Promise<unknown> {
  const row = await database().prisma.response.findUnique({
    where: { attemptId_position: { attemptId, position } },
    select: { response: true },
  })
  return row?.response
}

/** The same once more is as good as the first time, however late; what was never given in time is too late. */
async function resolveRepeat(seat: SeatState, position: number, response: unknown): Promise<Accepted> {
  const stored = seat.gradedAt(position)?.response ?? (await storedResponse(seat.attempt, position))
  if (stored === undefined) return refuse('too-late')
  return isSameJson(stored, response) ? ACCEPTED : refuse('already-answered')
}

const isSameJson = (a: unknown, b: unknown): boolean => isDeepStrictEqual(asJson(a), asJson(b))
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Whether the time is over; time that the service was away is given back before that is said. */
async function isTimeUp(room: ActiveRoom, seat: SeatState, now: number): Promise<boolean> {
  const late = () => {
    const open = openQuestion(room.state.record.phase)
    return !open || isTooLate(open, seat.extraTime, now)
  }
  if (!late()) return false
  await room.services.heartbeat()
  return late()
}

async function storeResponse(
  room: ActiveRoom,
  seat: SeatState,
  position: number,
  mark: Mark,
  now: number,
): Promise<Accepted> {
  const { state } = room
  const open = openQuestion(state.record.phase)
  if (!open || open.position !== position) return resolveRepeat(seat, position, mark.response)
  const { secondsPerQuestion, speedShare } = state.settings
  const elapsed = Math.round(elapsedMs(open, now))
  const allowanceMs = secondsPerQuestion * 1000 * (1 + seat.extraTime)
  const points = pointsOf(mark.credit, { elapsedMs: elapsed, allowanceMs, speedShare })
  const entry = {
    code: state.code,
    session: state.id,
    seat: seat.id,
    attempt: seat.attempt,
    position,
    response: JSON.stringify(mark.response),
    credit: mark.credit,
    points,
    elapsedMs: elapsed,
  }
  const name = `${seat.attempt}/${position}`
  const written = room.services.writer.write(entry, () => seat.setGraded(position, mark, points))
  responsesInFlight.set(name, { response: mark.response, written })
  const outcome = await written.finally(() => responsesInFlight.delete(name))
  return outcome === 'stored' ? ACCEPTED : resolveNotStored(room, seat, position, mark.response)
}

/** Answered before, too late, or by somebody who has no seat any more. */
async function resolveNotStored(
  room: ActiveRoom,
  seat: SeatState,
  position: number,
  response: unknown,
): Promise<Accepted> {
  if (openQuestion(room.state.record.phase)?.position === position) await room.loadSeats([seat.id])
  return seat.isRemoved ? refuse('not-found') : resolveRepeat(seat, position, response)
}

/** A player's answer: graded here, stored with others, accepted once it is durable. What it earned is told at the reveal. */
export async function submitResponse(
  { room, seat }: SeatedPlayer,
  position: number,
  response: unknown,
): Promise<Accepted> {
  const now = Date.now()
  const { state } = room
  const posed = state.quiz?.questions[position]
  if (!posed) return refuse(state.quiz ? 'out-of-order' : 'edition-changed')
  if (position > state.position || state.record.phase.name === 'lobby') await room.reload()
  if (position > state.position || state.record.phase.name === 'lobby') return refuse('out-of-order')
  const mark = posed.grade(response)
  if (!mark.ok) return refuse('malformed-response', mark.issues)
  const earlier = responsesInFlight.get(`${seat.attempt}/${position}`)
  if (earlier && (await earlier.written) === 'stored')
    return isSameJson(earlier.response, mark.response) ? ACCEPTED : refuse('already-answered')
  const isOpen = openQuestion(state.record.phase)?.position === position
  if (!isOpen || seat.points[position] !== undefined) return resolveRepeat(seat, position, mark.response)
  if (await isTimeUp(room, seat, now)) return resolveRepeat(seat, position, mark.response)
  return storeResponse(room, seat, position, mark, now)
}
