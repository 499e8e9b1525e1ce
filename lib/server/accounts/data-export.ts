import 'server-only'
import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { assignmentStatusOf, TERMS } from '@/lib/server/attempts'
import { database } from '@/lib/server/platform'

/** Every list is bounded; this is far beyond what a person plays. */
const ATTEMPTS_AT_MOST = 10_000

export const exportSchema = z.object({
  player: z.object({
    id: z.string(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    nickname: z.string().nullable(),
    unlisted: z.boolean(),
  }),
  /** The account, if there is one. Not the hash of the password. */
  user: z
    .object({
      id: z.string(),
      createdAt: z.iso.datetime(),
      email: z.string(),
      name: z.string(),
      role: z.string(),
      /** Classes that are taught. */
      classes: z.array(z.string()),
    })
    .nullable(),
  attempts: z.array(
    z.object({
      id: z.string(),
      pack: z.string(),
      edition: z.string(),
      ranked: z.boolean(),
      length: z.number().int(),
      /** Null, as the credit of its answers: set work whose results are not out yet, or a live class that goes on. */
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
  /** Places on the rosters of classes. */
  memberships: z.array(
    z.object({ class: z.string(), name: z.string(), joinedAt: z.iso.datetime().nullable(), extraTime: z.number() }),
  ),
  /** Seats in live classes. */
  seats: z.array(z.object({ nickname: z.string(), joinedAt: z.iso.datetime(), extraTime: z.number() })),
  /** What was said to be wrong with questions. */
  flags: z.array(z.object({ quizId: z.string(), position: z.number().int(), reason: z.string() })),
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
    session: { select: { endedAt: true } },
    responses: RESPONSES,
  },
} as const

type AttemptRow = Prisma.AttemptGetPayload<typeof ATTEMPTS>

const MEMORIES = {
  take: ATTEMPTS_AT_MOST,
  orderBy: { due: 'asc' },
  select: { pack: true, kind: true, subject: true, due: true, reps: true, lapses: true, meanCredit: true },
} as const

const MEMBERSHIPS = {
  take: ATTEMPTS_AT_MOST,
  select: { rosterName: true, joinedAt: true, extraTime: true, class: { select: { name: true } } },
} as const
const SEATS = { take: ATTEMPTS_AT_MOST, select: { nickname: true, joinedAt: true, extraTime: true } } as const
const FLAGS = { take: ATTEMPTS_AT_MOST, select: { quizId: true, position: true, reason: true } } as const
const TAUGHT = { select: { class: { select: { name: true } } } } as const
const USER = {
  select: { id: true, createdAt: true, email: true, name: true, role: true, teaches: TAUGHT },
} as const
type UserRow = Prisma.UserGetPayload<typeof USER>

const ABILITIES = { select: { pack: true, rating: true, answers: true } } as const

/** Everything that is stored about a player. Not the seeds: they are no data about a person. */
export async function exportOf(player: string): Promise<Export | undefined> {
  const row = await database().prisma.player.findUnique({
    where: { id: player },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      nickname: true,
      unlisted: true,
      user: USER,
      attempts: ATTEMPTS,
      memories: MEMORIES,
      abilities: ABILITIES,
      memberships: MEMBERSHIPS,
      seats: SEATS,
      flags: FLAGS,
    },
  })
  if (!row) return undefined
  const { id, nickname, unlisted, createdAt, lastSeenAt, abilities, flags } = row
  return {
    player: { id, nickname, unlisted, createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() },
    user: row.user && exportedUser(row.user),
    attempts: row.attempts.map(exportedAttempt),
    memories: row.memories.map(({ due, ...memory }) => ({ ...memory, due: due.toISOString() })),
    abilities,
    memberships: row.memberships.map(({ rosterName, joinedAt, extraTime, class: { name } }) => ({
      class: name,
      name: rosterName,
      joinedAt: joinedAt?.toISOString() ?? null,
      extraTime,
    })),
    seats: row.seats.map(({ joinedAt, ...seat }) => ({ ...seat, joinedAt: joinedAt.toISOString() })),
    flags,
  }
}

const exportedUser = ({ teaches, createdAt, ...user }: UserRow) => ({
  ...user,
  createdAt: createdAt.toISOString(),
  classes: teaches.map((teaching) => teaching.class.name),
})

/** What was answered is the player's at any time; what it was worth, once results are out. */
const HIDDEN_RESULTS = { points: null, credit: null } as const

function exportedAttempt({
  quiz,
  assignment,
  session,
  startedAt,
  finishedAt,
  responses,
  points,
  ...attempt
}: AttemptRow) {
  const isOpen = session !== null && session.endedAt === null
  const isWithheld = isOpen || (assignment !== null && !assignmentStatusOf(assignment).released)
  return {
    ...attempt,
    ...quiz,
    points: isWithheld ? null : points,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    responses: responses.map((response) => ({
      ...response,
      ...(isWithheld && HIDDEN_RESULTS),
      createdAt: response.createdAt.toISOString(),
    })),
  }
}
