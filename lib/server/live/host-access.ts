import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { callerOf } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database, settings } from '@/lib/server/platform'
import type { Hall } from './active-room'
import { live } from './instance'

/** The one place that says whose session it is: the host's, and the other teachers' of its class. */
export async function hosts(user: string | undefined, { room: { record } }: Hall): Promise<boolean> {
  if (!user) return false
  if (record.hostId === user) return true
  if (!record.classId) return false
  const teaches = await database().prisma.classTeacher.count({ where: { classId: record.classId, userId: user } })
  return teaches > 0
}

/** A session of the caller's own to host. */
export async function hostedBy(headers: Headers, code: string): Promise<Outcome<Hall>> {
  const { user } = await callerOf(headers)
  const hall = user && (await (await live()).hall(code))
  return hall && (await hosts(user.id, hall)) ? done(hall) : refuse('not-found')
}

/** Opens the projector's screen, which shows nothing private, on a device where nobody is signed in. */
export const projectorToken = ({ room }: Hall): string =>
  createHmac('sha256', settings().secret).update(`projector:${room.id}`).digest('base64url').slice(0, 22)

export function isProjectorToken(hall: Hall, token: string): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(projectorToken(hall))]
  return given.length === right.length && timingSafeEqual(given, right)
}
