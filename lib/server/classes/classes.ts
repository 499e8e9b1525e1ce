import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { classChange, WireClass, WireClassBrief, WireMember } from '@/lib/contract/classes'
import type { Account } from '@/lib/server/auth'
import { withCode } from '@/lib/server/codes'
import { done, isId, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'

/** Far more than anybody teaches. */
const CLASSES_AT_MOST = 200

/** The one place that says whose class it is: everybody's who teaches it. */
export const taughtBy = (teacher: Account) => ({ teachers: { some: { userId: teacher.id } } })

const MEMBER = { id: true, rosterName: true, playerId: true, joinedAt: true, extraTime: true, askedAt: true } as const
const BRIEF = {
  id: true,
  name: true,
  code: true,
  archivedAt: true,
  members: { select: { playerId: true, askedAt: true } },
} as const

interface MemberRow {
  readonly id: string
  readonly rosterName: string
  readonly playerId: string | null
  readonly joinedAt: Date | null
  readonly extraTime: number
  readonly askedAt: Date | null
}

export const wireMember = ({ id, rosterName, playerId, joinedAt, extraTime, askedAt }: MemberRow): WireMember => ({
  id,
  name: rosterName,
  state: askedAt ? 'asking' : playerId ? 'joined' : 'free',
  joinedAt: playerId ? (joinedAt?.toISOString() ?? null) : null,
  extraTime,
})

interface BriefRow {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly archivedAt: Date | null
  readonly members: readonly { readonly playerId: string | null; readonly askedAt: Date | null }[]
}

const wireBrief = ({ id, name, code, archivedAt, members }: BriefRow): WireClassBrief => ({
  id,
  name,
  code,
  archived: archivedAt !== null,
  members: members.length,
  joined: members.filter(({ playerId }) => playerId).length,
  asking: members.filter(({ askedAt }) => askedAt).length,
})

/** The classes that somebody teaches, the present ones first. */
export async function classesOf(teacher: Account): Promise<WireClassBrief[]> {
  const rows = await database().prisma.class.findMany({
    where: taughtBy(teacher),
    select: BRIEF,
    orderBy: [{ archivedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: CLASSES_AT_MOST,
  })
  return rows.map(wireBrief)
}

/** A class that is this teacher's to look at; undefined: there is none, or it is somebody else's. */
export async function taughtClass(teacher: Account, id: string) {
  if (!isId(id)) return undefined
  const row = await database().prisma.class.findFirst({
    where: { id, ...taughtBy(teacher) },
    select: { id: true, name: true, teachers: { where: { userId: teacher.id }, select: { owner: true } } },
  })
  return row && { id: row.id, name: row.name, owned: row.teachers.some(({ owner }) => owner) }
}

export async function classOf(teacher: Account, id: string): Promise<Outcome<WireClass>> {
  if (!isId(id)) return refuse('not-found')
  const row = await database().prisma.class.findFirst({
    where: { id, ...taughtBy(teacher) },
    select: {
      ...BRIEF,
      members: { select: MEMBER, orderBy: { id: 'asc' } },
      teachers: { select: { owner: true, user: { select: { id: true, name: true } } }, orderBy: { owner: 'desc' } },
      invitations: { select: { id: true, email: true }, orderBy: { createdAt: 'asc' } },
    },
  })
  if (!row) return refuse('not-found')
  return done({
    ...wireBrief(row),
    yours: row.teachers.some(({ owner, user }) => owner && user.id === teacher.id),
    roster: row.members.map(wireMember),
    teachers: row.teachers.map(({ owner, user }) => ({ ...user, owner, you: user.id === teacher.id })),
    invited: row.invitations,
  })
}

export async function createClass(teacher: Account, name: string): Promise<Outcome<WireClass>> {
  const id = uuidv7()
  const classCount = await database().prisma.class.count({ where: taughtBy(teacher) })
  if (classCount >= CLASSES_AT_MOST) return refuse('too-many-classes')
  await withCode((tx, code) =>
    tx.class.create({ data: { id, name, code, teachers: { create: { userId: teacher.id, owner: true } } } }),
  )
  return classOf(teacher, id)
}

export async function changeClass(
  teacher: Account,
  id: string,
  { name, archived }: z.infer<typeof classChange>,
): Promise<Outcome<WireClass>> {
  const found = await taughtClass(teacher, id)
  if (!found) return refuse('not-found')
  await database().prisma.class.update({
    where: { id: found.id },
    data: {
      ...(name !== undefined && { name }),
      ...(archived !== undefined && { archivedAt: archived ? new Date() : null }),
    },
  })
  return classOf(teacher, id)
}

/** With its roster and the work that was set to it. What students answered stays theirs. */
export async function deleteClass(teacher: Account, id: string): Promise<Outcome<undefined>> {
  const found = await taughtClass(teacher, id)
  if (!found) return refuse('not-found')
  if (!found.owned) return refuse('not-the-owner')
  const { prisma } = database()
  await prisma.$transaction([
    prisma.assignment.deleteMany({ where: { classId: found.id } }),
    prisma.class.delete({ where: { id: found.id } }),
  ])
  return done(undefined)
}
