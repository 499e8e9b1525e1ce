import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { created, sessionRequest } from '@/lib/contract/session-requests'
import { KINDS, type Kind, LENGTHS } from '@/lib/quiz'
import { drawQuiz } from '@/lib/server/attempts'
import type { Account } from '@/lib/server/auth'
import { withCode } from '@/lib/server/codes'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { settings } from '@/lib/session'

type SessionRequest = z.output<typeof sessionRequest>
type CreatedSession = z.infer<typeof created>['session']

const teaches = async (user: string, classId: string | undefined): Promise<boolean> =>
  !classId || (await database().prisma.classTeacher.count({ where: { classId, userId: user } })) > 0

/** Far beyond what a teacher hosts in a day; those that nobody moves any more are ended. */
const MAX_RUNNING = 500

const hostsTooMany = async ({ id }: Account): Promise<boolean> =>
  (await database().prisma.classSession.count({ where: { hostId: id, endedAt: null } })) >= MAX_RUNNING

const isKind = (kind: string): kind is Kind => KINDS.some((known) => known === kind)

/** A session in its lobby. */
export async function createSession(host: Account, request: SessionRequest): Promise<Outcome<CreatedSession>> {
  if (!(await teaches(host.id, request.classId))) return refuse('not-found')
  if (await hostsTooMany(host)) return refuse('too-many-sessions')
  // Drawn now and stored: what the host previews is what will be asked.
  const { pack, length = LENGTHS.usual } = request
  const kinds = (request.kinds ?? [...KINDS]).filter(isKind)
  const drawn = await drawQuiz({ pack, kinds, length, seed: undefined })
  if (!drawn.ok) return drawn
  const { row, quiz } = drawn.value
  const id = uuidv7()
  const code = await withCode(async (inside, free) => {
    await inside.quiz.create({ data: row })
    await inside.classSession.create({
      data: {
        id,
        code: free,
        hostId: host.id,
        classId: request.classId ?? null,
        quizId: drawn.value.record.id,
        settings: settings.parse(request),
        phase: { name: 'lobby' },
      },
    })
    return free
  })
  return done({ id, code, length: quiz.questions.length, version: 0 })
}
