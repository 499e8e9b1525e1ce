import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import type { WireInvitation } from '@/lib/contract/classes'
import type { Account } from '@/lib/server/auth'
import { done, isId, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { taughtClass } from './classes'

/**
 * Teaching a class together. An invitation is kept for an address, whether or not somebody has it, and is found by who
 * had an account with it before: addresses are not proven here, so nobody gets at a roster by signing up with one.
 */
const TEACHERS_AT_MOST = 20
const INVITATION_DAYS = 30

const oldestInvitationDate = (): Date => new Date(Date.now() - INVITATION_DAYS * 86_400_000)

/** The same answer for every address. */
export async function invite(teacher: Account, classId: string, email: string): Promise<Outcome<undefined>> {
  const found = await taughtClass(teacher, classId)
  if (!found) return refuse('not-found')
  if (!found.owned) return refuse('not-the-owner')
  const { prisma } = database()
  const [teachers, invitations] = await Promise.all([
    prisma.classTeacher.count({ where: { classId: found.id } }),
    prisma.classInvitation.count({ where: { classId: found.id } }),
  ])
  if (teachers + invitations >= TEACHERS_AT_MOST) return refuse('too-many-teachers')
  await prisma.classInvitation.upsert({
    where: { classId_email: { classId: found.id, email } },
    create: { classId: found.id, email },
    update: { createdAt: new Date() },
  })
  return done(undefined)
}

/** Ends somebody's teaching, or takes an invitation back. The owner decides; everybody may leave but the owner. */
export async function removeTeacher(teacher: Account, classId: string, id: string): Promise<Outcome<undefined>> {
  const found = await taughtClass(teacher, classId)
  if (!found || !isId(id)) return refuse('not-found')
  if (!found.owned && id !== teacher.id) return refuse('not-the-owner')
  const removed = await database().prisma.$transaction(async (tx) => {
    const teachers = await tx.classTeacher.deleteMany({ where: { classId: found.id, userId: id, owner: false } })
    if (teachers.count > 0) await passToOwner(tx, found.id, id)
    const invitations = await tx.classInvitation.deleteMany({ where: { classId: found.id, id } })
    return teachers.count + invitations.count
  })
  return removed > 0 ? done(undefined) : refuse('not-found')
}

/** What a teacher did with a class is the class's: who teaches it no more reads no roster by it, and nothing is lost. */
async function passToOwner(tx: Prisma.TransactionClient, classId: string, teacher: string): Promise<void> {
  const owner = await tx.classTeacher.findFirst({ where: { classId, owner: true }, select: { userId: true } })
  if (!owner) return
  await tx.assignment.updateMany({ where: { classId, ownerId: teacher }, data: { ownerId: owner.userId } })
  await tx.classSession.updateMany({ where: { classId, hostId: teacher }, data: { hostId: owner.userId } })
}

/** The invitations that this teacher may answer; the one place that says so. */
async function findInvitations(teacher: Account, id?: string) {
  const { prisma } = database()
  const account = await prisma.user.findUnique({ where: { id: teacher.id }, select: { email: true, createdAt: true } })
  if (!account) return []
  return prisma.classInvitation.findMany({
    where: {
      ...(id !== undefined && { id }),
      email: account.email,
      AND: [{ createdAt: { gte: account.createdAt } }, { createdAt: { gte: oldestInvitationDate() } }],
    },
    select: {
      id: true,
      classId: true,
      class: {
        select: { name: true, teachers: { where: { owner: true }, select: { user: { select: { name: true } } } } },
      },
    },
    orderBy: { createdAt: 'asc' },
    take: TEACHERS_AT_MOST,
  })
}

export async function invitationsFor(teacher: Account): Promise<WireInvitation[]> {
  const found = await findInvitations(teacher)
  return found.map((invitation) => ({
    id: invitation.id,
    className: invitation.class.name,
    by: invitation.class.teachers[0]?.user.name ?? '',
  }))
}

export async function acceptInvitation(teacher: Account, id: string): Promise<Outcome<{ class: { id: string } }>> {
  const [found] = isId(id) ? await findInvitations(teacher, id) : []
  if (!found) return refuse('not-found')
  const { prisma } = database()
  const key = { classId: found.classId, userId: teacher.id }
  await prisma.$transaction([
    prisma.classTeacher.upsert({ where: { classId_userId: key }, create: key, update: {} }),
    prisma.classInvitation.deleteMany({ where: { id: found.id } }),
  ])
  return done({ class: { id: found.classId } })
}

export async function declineInvitation(teacher: Account, id: string): Promise<Outcome<undefined>> {
  const [found] = isId(id) ? await findInvitations(teacher, id) : []
  if (!found) return refuse('not-found')
  await database().prisma.classInvitation.deleteMany({ where: { id: found.id } })
  return done(undefined)
}
