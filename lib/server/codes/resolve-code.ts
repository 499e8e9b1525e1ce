import 'server-only'
import type { Outcome } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { byCode } from './join-codes'

/** What six digits stand for. */
export type CodeFor =
  | { readonly name: 'session'; readonly pack: string }
  | { readonly name: 'class' }
  | { readonly name: 'assignment' }

/** Running sessions share their code with nobody; one that has ended may, and gives way. */
async function findByCode(code: string): Promise<CodeFor | undefined> {
  const { prisma } = database()
  const [session, assignments, classes] = await Promise.all([
    prisma.classSession.findFirst({
      where: { code },
      orderBy: { createdAt: 'desc' },
      select: { quiz: { select: { pack: true } } },
    }),
    prisma.assignment.count({ where: { code } }),
    prisma.class.count({ where: { code, archivedAt: null } }),
  ])
  if (assignments > 0) return { name: 'assignment' }
  if (classes > 0) return { name: 'class' }
  return session ? { name: 'session', pack: session.quiz.pack } : undefined
}

/** Counts wrong codes: an address with too many is limited. */
export const resolveCode = (address: string, code: string): Promise<Outcome<CodeFor>> =>
  byCode(address, code, { find: findByCode })
