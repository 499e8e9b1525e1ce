import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Mark } from '@/lib/server/attempts'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { elapsedMs, isTooLate, openOf, pointsOf } from '@/lib/session'
import type { Hall } from './active-room'
import type { SeatedPlayer } from './player-requests'
import type { Written } from './response-writer'
import type { LiveSeat } from './seat-state'

type Accepted = Outcome<{ accepted: true }>
const ACCEPTED: Accepted = done({ accepted: true })

/** Answers on their way to the database: the same one again waits for it. */
interface OnItsWay {
  readonly response: unknown
  readonly written: Promise<Written>
}
const onTheirWay = new Map<string, OnItsWay>()

/** What is stored of an answer; undefined: nothing. */
async function storedResponse(attemptId: string, position: number): Promise<unknown> {
  const row = await database().prisma.response.findUnique({
    where: { attemptId_position: { attemptId, position } },
    select: { response: true },
  })
  return row?.response
}

/** The same once more is as good as the first time, however late; what was never given in time is too late. */
async function again(seat: LiveSeat, position: number, response: unknown): Promise<Accepted> {
  const stored = seat.markAt(position)?.response ?? (await storedResponse(seat.attempt, position))
  if (stored === undefined) return refuse('too-late')
  return isSame(stored, response) ? ACCEPTED : refuse('already-answered')
}

const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Whether the time is over; time that the service was away is given back before that is said. */
async function isOver(hall: Hall, seat: LiveSeat, now: number): Promise<boolean> {
  const late = () => {
    const open = openOf(hall.room.record.phase)
    return !open || isTooLate(open, seat.extraTime, now)
  }
  if (!late()) return false
  await hall.services.beat()
  return late()
}

async function store(hall: Hall, seat: LiveSeat, position: number, mark: Mark, now: number): Promise<Accepted> {
  const { room } = hall
  const open = openOf(room.record.phase)
  if (!open || open.position !== position) return again(seat, position, mark.response)
  const { secondsPerQuestion, speedShare } = room.settings
  const elapsed = Math.round(elapsedMs(open, now))
  const allowanceMs = secondsPerQuestion * 1000 * (1 + seat.extraTime)
  const points = pointsOf(mark.credit, { elapsedMs: elapsed, allowanceMs, speedShare })
  const entry = {
    code: room.code,
    session: room.id,
    seat: seat.id,
    attempt: seat.attempt,
    position,
    response: JSON.stringify(mark.response),
    credit: mark.credit,
    points,
    elapsedMs: elapsed,
  }
  const name = `${seat.attempt}/${position}`
  const written = hall.services.writer.put(entry, () => seat.earn(position, mark, points))
  onTheirWay.set(name, { response: mark.response, written })
  const outcome = await written.finally(() => onTheirWay.delete(name))
  return outcome === 'stored' ? ACCEPTED : unstored(hall, seat, position, mark.response)
}

/** Answered before, too late, or by somebody who has no seat any more. */
async function unstored(hall: Hall, seat: LiveSeat, position: number, response: unknown): Promise<Accepted> {
  if (openOf(hall.room.record.phase)?.position === position) await hall.fetchSeats([seat.id])
  return seat.isRemoved ? refuse('not-found') : again(seat, position, response)
}

/** A player's answer: graded here, stored with others, accepted once it is durable. What it earned is told at the reveal. */
export async function submitResponse(
  { hall, seat }: SeatedPlayer,
  position: number,
  response: unknown,
): Promise<Accepted> {
  const now = Date.now()
  const { room } = hall
  const posed = room.quiz?.questions[position]
  if (!posed) return refuse(room.quiz ? 'out-of-order' : 'edition-changed')
  if (position > room.position || room.record.phase.name === 'lobby') await hall.reload()
  if (position > room.position || room.record.phase.name === 'lobby') return refuse('out-of-order')
  const mark = posed.mark(response)
  if (!mark.ok) return refuse('malformed-response', mark.issues)
  const earlier = onTheirWay.get(`${seat.attempt}/${position}`)
  if (earlier && (await earlier.written) === 'stored')
    return isSame(earlier.response, mark.response) ? ACCEPTED : refuse('already-answered')
  const isOpen = openOf(room.record.phase)?.position === position
  if (!isOpen || seat.points[position] !== undefined) return again(seat, position, mark.response)
  if (await isOver(hall, seat, now)) return again(seat, position, mark.response)
  return store(hall, seat, position, mark, now)
}
