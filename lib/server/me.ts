import 'server-only'
import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { database } from './database'
import { setWorkOf, TERMS } from './set-work'

/** Who the caller is; null: nobody yet. */
export const meSchema = z.object({
  player: z
    .object({
      id: z.string(),
      /** Without an account. */
      guest: z.boolean(),
      createdAt: z.iso.datetime(),
      attempts: z.number().int(),
      nickname: z.string().nullable(),
      unlisted: z.boolean(),
      /** Whether there is a code to carry the player to another device. */
      recoverable: z.boolean(),
    })
    .nullable(),
  user: z
    .object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(['student', 'teacher']) })
    .nullable(),
})
export type Me = z.infer<typeof meSchema>

const NOBODY: Me = { player: null, user: null }

const OWN = {
  id: true,
  createdAt: true,
  nickname: true,
  unlisted: true,
  recoveryHash: true,
  user: { select: { id: true, email: true, name: true, role: true } },
  _count: { select: { attempts: true } },
} as const

export async function me(player: string | undefined): Promise<Me> {
  if (!player) return NOBODY
  const row = await database().prisma.player.findUnique({ where: { id: player }, select: OWN })
  if (!row) return NOBODY
  const { id, nickname, unlisted, user } = row
  const createdAt = row.createdAt.toISOString()
  const recoverable = row.recoveryHash !== null
  return {
    player: { id, guest: !user, createdAt, attempts: row._count.attempts, nickname, unlisted, recoverable },
    user,
  }
}

/** Every list is bounded; this is far beyond what a person plays. */
const ATTEMPTS_AT_MOST = 10_000

export const exportSchema = z.object({
  player: z.object({ id: z.string(), createdAt: z.iso.datetime(), lastSeenAt: z.iso.datetime() }),
  attempts: z.array(
    z.object({
      id: z.string(),
      pack: z.string(),
      edition: z.string(),
      ranked: z.boolean(),
      length: z.number().int(),
      /** Null, as the credit of its answers: set work whose results are not out yet. */
      points: z.number().int().nullable(),
      startedAt: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
      responses: z.array(
        z.object({
          position: z.number().int(),
          response: z.unknown(),
          credit: z.number().nullable(),
          points: z.number().int().nullable(),
          elapsedMs: z.number().int(),
          createdAt: z.iso.datetime(),
        }),
      ),
    }),
  ),
  /** What the player remembers, as reviews take it. */
  memories: z.array(
    z.object({
      pack: z.string(),
      kind: z.string(),
      subject: z.string(),
      due: z.iso.datetime(),
      reps: z.number().int(),
      lapses: z.number().int(),
      meanCredit: z.number(),
    }),
  ),
  abilities: z.array(z.object({ pack: z.string(), rating: z.number(), answers: z.number().int() })),
})
export type Export = z.infer<typeof exportSchema>

const RESPONSES = {
  select: { position: true, response: true, credit: true, points: true, elapsedMs: true, createdAt: true },
  orderBy: { position: 'asc' },
} as const

const ATTEMPTS = {
  take: ATTEMPTS_AT_MOST,
  orderBy: { startedAt: 'asc' },
  select: {
    id: true,
    ranked: true,
    length: true,
    points: true,
    startedAt: true,
    finishedAt: true,
    quiz: { select: { pack: true, edition: true } },
    assignment: { select: TERMS },
    responses: RESPONSES,
  },
} as const

type AttemptRow = Prisma.AttemptGetPayload<typeof ATTEMPTS>

const MEMORIES = {
  take: ATTEMPTS_AT_MOST,
  orderBy: { due: 'asc' },
  select: { pack: true, kind: true, subject: true, due: true, reps: true, lapses: true, meanCredit: true },
} as const

const ABILITIES = { select: { pack: true, rating: true, answers: true } } as const

/** Everything that is stored about a player. Not the seeds: they are no data about a person. */
export async function exportOf(player: string): Promise<Export | undefined> {
  const row = await database().prisma.player.findUnique({
    where: { id: player },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      attempts: ATTEMPTS,
      memories: MEMORIES,
      abilities: ABILITIES,
    },
  })
  if (!row) return undefined
  return {
    player: { id: row.id, createdAt: row.createdAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString() },
    attempts: row.attempts.map(exported),
    memories: row.memories.map(({ due, ...memory }) => ({ ...memory, due: due.toISOString() })),
    abilities: row.abilities,
  }
}

/** What was answered is the player's at any time; what it was worth, once results are out. */
const UNTOLD = { points: null, credit: null } as const

function exported({ quiz, assignment, startedAt, finishedAt, responses, points, ...attempt }: AttemptRow) {
  const isWithheld = assignment !== null && !setWorkOf(assignment).released
  return {
    ...attempt,
    ...quiz,
    points: isWithheld ? null : points,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    responses: responses.map((response) => ({
      ...response,
      ...(isWithheld && UNTOLD),
      createdAt: response.createdAt.toISOString(),
    })),
  }
}

/**
 * The player with all attempts and answers, the quizzes that nobody else sat, and the account with what only it owns:
 * the classes, set work and live sessions of a teacher.
 */
export async function forget(player: string): Promise<void> {
  const { prisma } = database()
  const sat = await prisma.attempt.findMany({ where: { playerId: player }, select: { quizId: true } })
  const user = await prisma.user.findFirst({ where: { player: { is: { id: player } } }, select: { id: true } })
  await prisma.$transaction([
    ...(user
      ? [
          prisma.class.deleteMany({ where: { teachers: { some: { userId: user.id, owner: true } } } }),
          prisma.user.delete({ where: { id: user.id } }),
        ]
      : []),
    prisma.player.deleteMany({ where: { id: player } }),
    prisma.quiz.deleteMany({
      where: {
        id: { in: sat.map(({ quizId }) => quizId) },
        attempts: { none: {} },
        assignments: { none: {} },
        sessions: { none: {} },
      },
    }),
  ])
}
