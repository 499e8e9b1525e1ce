import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '@/generated/prisma/client'
import { nameKey } from '@/lib/classes/name'
import { ROSTER_AT_MOST } from '@/lib/classes/roster'
import { byCode } from '@/lib/server/codes'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { lockRoster, namesIn } from './roster'

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
  byCode(address, code, {
    find: (validCode) =>
      database().prisma.class.findFirst({
        where: { archivedAt: null, OR: [{ code: validCode }, { assignments: { some: { code: validCode } } }] },
        select: { id: true, name: true },
      }),
  })

export async function isMember(player: string | undefined, classId: string): Promise<boolean> {
  if (!player) return false
  const { prisma } = database()
  return (await prisma.membership.count({ where: { classId, playerId: player } })) > 0
}

/**
 * The free place of this name on the roster; else one more place that asks to be confirmed. What the student is told
 * is the same either way, and the same if the name is taken: the roster is not theirs to try out.
 */
async function takePlace(tx: Transaction, classId: string, playerId: string, name: string): Promise<boolean> {
  await lockRoster(tx, classId)
  const roster = await namesIn(tx, classId)
  if (roster.some((place) => place.playerId === playerId)) return true
  const now = new Date()
  const freePlace = roster.find((place) => !place.playerId && nameKey(place.rosterName) === nameKey(name))
  if (freePlace) {
    await tx.membership.update({ where: { id: freePlace.id }, data: { playerId, joinedAt: now } })
    return true
  }
  const asking = roster.filter(({ askedAt }) => askedAt).length
  if (roster.length >= ROSTER_AT_MOST || asking >= ASKING_AT_MOST) return false
  await tx.membership.create({ data: { classId, playerId, rosterName: name, joinedAt: now, askedAt: now } })
  return true
}

/** Joining creates the player if there is none. Joining again changes nothing. */
export async function joinClass(
  player: string | undefined,
  { id, name: className }: OpenClass,
  name: string,
): Promise<Outcome<{ player: string; joined: { class: { name: string }; name: string } }>> {
  const playerId = player ?? uuidv7()
  const hasPlace = await database().prisma.$transaction(async (tx) => {
    await tx.player.upsert({
      where: { id: playerId },
      create: { id: playerId },
      update: { lastSeenAt: new Date() },
    })
    return takePlace(tx, id, playerId, name)
  })
  return hasPlace ? done({ player: playerId, joined: { class: { name: className }, name } }) : refuse('class-full')
}
