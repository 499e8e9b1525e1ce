import { v7 as uuidv7 } from 'uuid'
import type { AttemptMode } from '@/generated/prisma/client'
import type { Pack } from '@/lib/pack/pack'
import { type Kind, LENGTHS } from '@/lib/quiz'
import { ANONYMOUS_CALLER } from '@/lib/server/auth/caller'
import { playerCookie } from '@/lib/server/auth/guest-cookie'
import { isUsual, kindsOf } from '@/lib/server/packs/askable-kinds'
import { newQuiz } from '@/lib/server/packs/new-quiz'
import { packOf } from '@/lib/server/packs/packs'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { call } from './call'

/** Players with finished attempts, put where the service finds them, and boards as those players see them. */

export interface Person {
  readonly id: string
  readonly cookie: string
}

interface PersonOptions {
  readonly nickname?: string
  readonly unlisted?: boolean
}

export async function person({ nickname, unlisted = false }: PersonOptions = {}): Promise<Person> {
  const id = uuidv7()
  await database().prisma.player.create({ data: { id, unlisted, ...(nickname && { nickname }) } })
  const cookie = (await playerCookie(id, ANONYMOUS_CALLER, false)).split(';')[0] ?? ''
  return { id, cookie }
}

const SLOW_MS = 5000

interface FinishedOptions {
  readonly points?: number
  readonly finishedAt?: Date
  readonly mode?: AttemptMode
  readonly ranked?: boolean
  readonly length?: number
  readonly kinds?: readonly Kind[]
  readonly elapsedMs?: readonly number[]
  readonly quizId?: string
  readonly sessionId?: string
  readonly assignmentId?: string
}

/** An attempt that was played to its end; the points are shared out over its questions. */
export async function finished(player: Person, options: FinishedOptions = {}): Promise<string> {
  const { points = 5000, finishedAt = new Date(), mode = 'solo', ranked = true, length = 10 } = options
  const { prisma } = database()
  const id = uuidv7()
  const each = points / length / 1000
  const positions = Array.from({ length }, (_, position) => position)
  await prisma.attempt.create({
    data: {
      id,
      playerId: player.id,
      quizId: options.quizId ?? (await quiz(options)),
      mode,
      ranked,
      eligible: isEligible(options),
      length,
      position: length,
      points,
      credits: positions.map(() => each),
      startedAt: finishedAt,
      finishedAt,
      sessionId: options.sessionId ?? null,
      assignmentId: options.assignmentId ?? null,
      responses: {
        create: positions.map((position) => ({
          position,
          response: {},
          credit: each,
          points: Math.floor((points * (position + 1)) / length) - Math.floor((points * position) / length),
          elapsedMs: options.elapsedMs?.[position] ?? SLOW_MS,
        })),
      },
    },
  })
  return id
}

/** As an attempt that starts now. */
function isEligible({ kinds, length = 10, quizId }: FinishedOptions): boolean {
  const pack = packOf(tinyPack.slug)
  if (!pack || quizId !== undefined) return length === LENGTHS.usual
  return isUsual(pack, { kinds: kindsIn(pack, kinds), length })
}

interface QuizOptions {
  readonly length?: number
  readonly kinds?: readonly Kind[]
  readonly day?: string
}

export async function quiz({ length = 10, kinds, day }: QuizOptions = {}): Promise<string> {
  const pack = packOf(tinyPack.slug)
  if (!pack) throw new Error('the made-up pack is not there')
  const { row, record } = await newQuiz(pack, { kinds: kindsIn(pack, kinds), length }, `of a test ${uuidv7()}`)
  await database().prisma.quiz.create({ data: { ...row, day: day === undefined ? null : new Date(day) } })
  return record.id
}

const kindsIn = (pack: Pack, kinds: QuizOptions['kinds']): Kind[] =>
  kindsOf(pack).filter((kind) => kinds?.includes(kind) ?? true)

export const BOARD = `pack:${tinyPack.slug}`

export async function board(viewer: Pick<Person, 'cookie'> | undefined, query = '', name = BOARD) {
  const { status, body } = await call('GET', `/api/v1/leaderboards/${name}${query}`, { cookie: viewer?.cookie })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}
