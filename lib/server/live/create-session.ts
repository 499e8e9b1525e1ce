import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { created, sessionRequest } from '@/lib/contract/session-requests'
import { ENGINE, KINDS, type Kind } from '@/lib/quiz'
import type { Account } from '@/lib/server/auth'
import { withCode } from '@/lib/server/codes'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { freshSeed, kindsOf, packOf, quizOf, storedSpec } from '@/lib/server/packs'
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

/** The questions are drawn now and kept: what the host previews is what will be asked. */
function drawQuiz({ pack: slug, kinds = [...KINDS], length }: SessionRequest) {
  const pack = packOf(slug)
  if (!pack) return refuse('unknown-pack')
  const askable = kinds.filter(isKind).filter((kind) => kindsOf(pack).includes(kind))
  if (askable.length === 0)
    return refuse('invalid-request', [{ path: 'kinds', message: 'This pack has no such questions' }])
  const spec = storedSpec.parse({ kinds: askable, length })
  const quiz = { id: uuidv7(), pack: slug, edition: pack.edition, engine: ENGINE, seed: freshSeed(), spec }
  return quizOf(quiz) ? done(quiz) : refuse('unknown-pack')
}

/** A session in its lobby. */
export async function createSession(host: Account, request: SessionRequest): Promise<Outcome<CreatedSession>> {
  if (!(await teaches(host.id, request.classId))) return refuse('not-found')
  if (await hostsTooMany(host)) return refuse('too-many-sessions')
  const quiz = drawQuiz(request)
  if (!quiz.ok) return quiz
  const id = uuidv7()
  const code = await withCode(async (inside, free) => {
    await inside.quiz.create({ data: quiz.value })
    await inside.classSession.create({
      data: {
        id,
        code: free,
        hostId: host.id,
        classId: request.classId ?? null,
        quizId: quiz.value.id,
        settings: settings.parse(request),
        phase: { name: 'lobby' },
      },
    })
    return free
  })
  return done({ id, code, length: quiz.value.spec.length, version: 0 })
}
