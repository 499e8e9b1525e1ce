import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Outcome } from '@/lib/server/http'
import { database, settings } from '@/lib/server/platform'
import type { ActiveRoom } from './active-room'
import { findInSession, type Visitor } from './session-lookup'
import type { SessionRegistry } from './session-registry'

/** The one place that says whose session it is: that of its class's present teachers; without a class, the host's. */
export async function mayHost(user: string | undefined, { state: { record } }: ActiveRoom): Promise<boolean> {
  if (!user) return false
  if (!record.classId) return record.hostId === user
  const teaches = await database().prisma.classTeacher.count({ where: { classId: record.classId, userId: user } })
  return teaches > 0
}

/** The session of a code, for those who may host it; to everybody else there is no such session. */
export const findHostedSession = (
  sessions: SessionRegistry,
  code: string,
  visitor: Visitor,
): Promise<Outcome<ActiveRoom>> =>
  findInSession(sessions, code, visitor, async (room) => ((await mayHost(visitor.user, room)) ? room : undefined))

/** Opens the projector's screen, which shows nothing private, on a device where nobody is signed in. */
export const projectorToken = ({ state }: ActiveRoom): string =>
  createHmac('sha256', settings().secret).update(`projector:${state.id}`).digest('base64url').slice(0, 22)

export function isProjectorToken(room: ActiveRoom, token: string): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(projectorToken(room))]
  return given.length === right.length && timingSafeEqual(given, right)
}
