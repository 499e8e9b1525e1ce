import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { nameKey } from '@/lib/classes/name'
import { type Roster, rosterOf } from '@/lib/classes/roster'
import type { memberChange, rosterReport, rosterRequest, WireMember } from '@/lib/contract/classes'
import type { Account } from '@/lib/server/auth'
import { done, isId, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { taughtBy, taughtClass, wireMember } from './classes'

type Transaction = Prisma.TransactionClient

/** One change of a roster at a time, or two that come together would both find the same name free. */
export async function lockRoster(tx: Transaction, classId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Class" WHERE "id" = ${classId}::uuid FOR UPDATE`
}

export const namesIn = (tx: Transaction, classId: string) =>
  tx.membership.findMany({
    where: { classId },
    select: { id: true, rosterName: true, playerId: true, askedAt: true },
    orderBy: { id: 'asc' },
  })

type Report = z.infer<typeof rosterReport>

const reportOf = ({ lines, hasHeader }: Roster, added: number): Report => ({
  added,
  hasHeader,
  lines: lines.map((line) => ({ ...line })),
})

/** Adds the names that nothing is wrong with, or only says which they are. */
export async function addMembers(
  teacher: Account,
  id: string,
  { roster: text, preview }: z.infer<typeof rosterRequest>,
): Promise<Outcome<Report>> {
  const found = await taughtClass(teacher, id)
  if (!found) return refuse('not-found')
  return database().prisma.$transaction(async (tx) => {
    await lockRoster(tx, found.id)
    const members = await namesIn(tx, found.id)
    const roster = rosterOf(
      text,
      members.map(({ rosterName }) => rosterName),
    )
    if (preview) return done(reportOf(roster, 0))
    // Ids sort by time of making: the roster stays in the order it was given in.
    const data = roster.names.map((rosterName) => ({ id: uuidv7(), classId: found.id, rosterName }))
    await tx.membership.createMany({ data })
    return done(reportOf(roster, data.length))
  })
}

const SELECT = { id: true, rosterName: true, playerId: true, joinedAt: true, extraTime: true, askedAt: true } as const

/** By class and id, of a class that this teacher teaches. */
const memberOf = (tx: Transaction, teacher: Account, classId: string, id: string) =>
  isId(classId) && isId(id)
    ? tx.membership.findFirst({ where: { id, classId, class: taughtBy(teacher) }, select: SELECT })
    : Promise.resolve(null)

async function isNameTaken(tx: Transaction, classId: string, id: string, name: string): Promise<boolean> {
  const members = await namesIn(tx, classId)
  return members.some((member) => member.id !== id && !member.askedAt && nameKey(member.rosterName) === nameKey(name))
}

export async function changeMember(
  teacher: Account,
  classId: string,
  id: string,
  { name, extraTime, confirmed, place }: z.infer<typeof memberChange>,
): Promise<Outcome<WireMember>> {
  return database().prisma.$transaction(async (tx) => {
    const found = await memberOf(tx, teacher, classId, id)
    if (!found) return refuse('not-found')
    await lockRoster(tx, classId)
    const newName = name ?? (confirmed ? found.rosterName : undefined)
    if (newName !== undefined && (await isNameTaken(tx, classId, id, newName)))
      return refuse('name-taken', [{ path: 'name', message: 'doubled' }])
    const changed = await tx.membership.update({
      where: { id },
      data: {
        ...(name !== undefined && { rosterName: name }),
        ...(extraTime !== undefined && { extraTime }),
        ...(confirmed && { askedAt: null }),
        ...(place === 'free' && { playerId: null, joinedAt: null, askedAt: null }),
      },
      select: SELECT,
    })
    return done(wireMember(changed))
  })
}

export async function removeMember(teacher: Account, classId: string, id: string): Promise<Outcome<undefined>> {
  if (!isId(classId) || !isId(id)) return refuse('not-found')
  const { count } = await database().prisma.membership.deleteMany({
    where: { id, classId, class: taughtBy(teacher) },
  })
  return count > 0 ? done(undefined) : refuse('not-found')
}
