import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database, settings } from '@/lib/server/platform'
import type { Hall } from './active-room'
import type { Live } from './session-registry'

/** The one place that says whose session it is: the host's, and the other teachers' of its class. */
export async function hosts(user: string | undefined, { room: { record } }: Hall): Promise<boolean> {
  if (!user) return false
  if (record.hostId === user) return true
  if (!record.classId) return false
  const teaches = await database().prisma.classTeacher.count({ where: { classId: record.classId, userId: user } })
  return teaches > 0
}

/** The session of a code, for those who may host it; to everybody else there is no such session. */
export async function findHostedSession(
  sessions: Live,
  code: string,
  user: string | undefined,
): Promise<Outcome<Hall>> {
  const hall = user && (await sessions.hall(code))
  return hall && (await hosts(user, hall)) ? done(hall) : refuse('not-found')
}

/** Opens the projector's screen, which shows nothing private, on a device where nobody is signed in. */
export const projectorToken = ({ room }: Hall): string =>
  createHmac('sha256', settings().secret).update(`projector:${room.id}`).digest('base64url').slice(0, 22)

export function isProjectorToken(hall: Hall, token: string): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(projectorToken(hall))]
  return given.length === right.length && timingSafeEqual(given, right)
}
