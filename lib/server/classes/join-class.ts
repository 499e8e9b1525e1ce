import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '@/generated/prisma/client'
import { nameKey } from '@/lib/classes/name'
import { ROSTER_AT_MOST } from '@/lib/classes/roster'
import { byCode } from '@/lib/server/codes'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { holdRoster, namesIn } from './roster'

type Transaction = Prisma.TransactionClient

/** Nobody fills a roster with names that no teacher has seen. */
const ASKING_AT_MOST = 100

/** A class that can be joined. */
export interface OpenClass {
  readonly id: string
  readonly name: string
}

/** By its own code, or by that of work set to it. */
export const classByCode = (address: string, code: string): Promise<Outcome<OpenClass>> =>
  byCode(address, code, (known) =>
    database().prisma.class.findFirst({
      where: { archivedAt: null, OR: [{ code: known }, { assignments: { some: { code: known } } }] },
      select: { id: true, name: true },
    }),
  )

export async function isMember(player: string | undefined, classId: string): Promise<boolean> {
  if (!player) return false
  const { prisma } = database()
  return (await prisma.membership.count({ where: { classId, playerId: player } })) > 0
}

/**
 * The free place of this name on the roster; else one more place that asks to be confirmed. What the student is told
 * is the same either way, and the same if the name is taken: the roster is not theirs to try out.
 */
async function takePlace(inside: Transaction, classId: string, playerId: string, name: string): Promise<boolean> {
  await holdRoster(inside, classId)
  const roster = await namesIn(inside, classId)
  if (roster.some((place) => place.playerId === playerId)) return true
  const now = new Date()
  const free = roster.find((place) => !place.playerId && nameKey(place.rosterName) === nameKey(name))
  if (free) {
    await inside.membership.update({ where: { id: free.id }, data: { playerId, joinedAt: now } })
    return true
  }
  const asking = roster.filter(({ askedAt }) => askedAt).length
  if (roster.length >= ROSTER_AT_MOST || asking >= ASKING_AT_MOST) return false
  await inside.membership.create({ data: { classId, playerId, rosterName: name, joinedAt: now, askedAt: now } })
  return true
}

/** Who joins becomes a player by it. Joining again changes nothing. */
export async function joinClass(
  player: string | undefined,
  { id, name: className }: OpenClass,
  name: string,
): Promise<Outcome<{ player: string; joined: { class: { name: string }; name: string } }>> {
  const playerId = player ?? uuidv7()
  const isIn = await database().prisma.$transaction(async (inside) => {
    await inside.player.upsert({
      where: { id: playerId },
      create: { id: playerId },
      update: { lastSeenAt: new Date() },
    })
    return takePlace(inside, id, playerId, name)
  })
  return isIn ? done({ player: playerId, joined: { class: { name: className }, name } }) : refuse('class-full')
}
