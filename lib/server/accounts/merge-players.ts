import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import { lockBoards, rebuildBoards } from '@/lib/server/leaderboards'
import { database } from '@/lib/server/platform'

export type Transaction = Prisma.TransactionClient

/** A guest whose play becomes another player's. */
export interface GuestMerge {
  readonly guest: string
  readonly into: string
}

type Step = (tx: Transaction, pair: GuestMerge) => Promise<unknown>

/** Both rows are held until the end: of two merges at the same time the second finds no guest any more. */
async function isGuest(tx: Transaction, { guest, into }: GuestMerge): Promise<boolean> {
  const locked = await tx.$queryRaw<{ id: string; guest: boolean }[]>`
    SELECT "id"::text, "userId" IS NULL AS "guest" FROM "Player"
    WHERE "id" IN (${guest}::uuid, ${into}::uuid) ORDER BY "id" FOR UPDATE`
  return locked.length === 2 && locked.some(({ id, guest: isFree }) => id === guest && isFree)
}

/**
 * Of a quiz that both sat for the boards, the sitting that was finished first counts: whoever finished the other later had
 * seen the answers, even if it was begun before. It stays, as practice.
 */
const rankFirstFinished: Step = (tx, { guest, into }) => tx.$executeRaw`
  WITH attempts AS (
    SELECT "id", "playerId", "quizId", row_number() OVER (
      PARTITION BY "quizId" ORDER BY "finishedAt" ASC NULLS LAST, "startedAt", "id") AS "turn"
    FROM "Attempt" WHERE "playerId" IN (${guest}::uuid, ${into}::uuid) AND ("ranked" OR "mode" = 'daily')
  ), of_both AS (SELECT "quizId" FROM attempts GROUP BY "quizId" HAVING count(DISTINCT "playerId") = 2)
  UPDATE "Attempt" SET "ranked" = false, "mode" = CASE WHEN "mode" = 'daily' THEN 'solo'::"AttemptMode" ELSE "mode" END
  FROM attempts WHERE "Attempt"."id" = attempts."id" AND attempts."turn" > 1 AND attempts."quizId" IN (SELECT "quizId" FROM of_both)`

/**
 * One person in two seats of a class: the one that answered more stays; the other's answers become practice, once the class
 * is over (live/saves.ts): until then its questions are to be seen there alone.
 */
const mergeSeats: Step = async (tx, { guest, into }) => {
  const removed = await tx.$queryRaw<{ attemptId: string }[]>`
    WITH seats AS (
      SELECT seat."sessionId", seat."id", seat."attemptId", row_number() OVER (
        PARTITION BY seat."sessionId"
        ORDER BY (SELECT count(*) FROM "Response" AS given WHERE given."attemptId" = seat."attemptId") DESC,
          seat."joinedAt", seat."id") AS "turn"
      FROM "SessionPlayer" AS seat
      WHERE seat."playerId" IN (${guest}::uuid, ${into}::uuid)
    )
    DELETE FROM "SessionPlayer" AS seat USING seats
    WHERE seat."sessionId" = seats."sessionId" AND seat."id" = seats."id" AND seats."turn" > 1
    RETURNING seat."attemptId"::text`
  const ids = removed.map(({ attemptId }) => attemptId)
  const data = { mode: 'solo', ranked: false, sessionId: null } as const
  await tx.attempt.updateMany({ where: { id: { in: ids }, session: { is: { endedAt: { not: null } } } }, data })
  await tx.sessionPlayer.updateMany({ where: { playerId: guest }, data: { playerId: into } })
}

/** One person in two places of a roster: the guest's is free again, and its extra time comes along. */
const mergeMemberships: Step = async (tx, { guest, into }) => {
  await tx.$executeRaw`
    UPDATE "Membership" AS kept SET "extraTime" = greatest(kept."extraTime", left_free."extraTime")
    FROM "Membership" AS left_free WHERE kept."playerId" = ${into}::uuid
      AND left_free."playerId" = ${guest}::uuid AND left_free."classId" = kept."classId"`
  await tx.$executeRaw`
    UPDATE "Membership" SET "playerId" = NULL, "joinedAt" = NULL WHERE "playerId" = ${guest}::uuid
      AND "classId" IN (SELECT "classId" FROM "Membership" WHERE "playerId" = ${into}::uuid)`
  await tx.membership.updateMany({ where: { playerId: guest }, data: { playerId: into } })
}

/** Of two cards of one subject the later one knows more. */
const mergeMemories: Step = async (tx, { guest, into }) => {
  await tx.$executeRaw`
    WITH cards AS (
      SELECT "playerId", "pack", "subject", "kind", row_number() OVER (
        PARTITION BY "pack", "subject", "kind"
        ORDER BY "lastReviewAt" DESC NULLS LAST, "reps" DESC, "playerId") AS "turn"
      FROM "Memory" WHERE "playerId" IN (${guest}::uuid, ${into}::uuid)
    )
    DELETE FROM "Memory" USING cards WHERE cards."turn" > 1 AND "Memory"."playerId" = cards."playerId"
      AND "Memory"."pack" = cards."pack" AND "Memory"."subject" = cards."subject" AND "Memory"."kind" = cards."kind"`
  await tx.memory.updateMany({ where: { playerId: guest }, data: { playerId: into } })
}

/** Ratings weigh as many answers as they are made from. */
const mergeAbilities: Step = async (tx, { guest, into }) => {
  await tx.$executeRaw`
    INSERT INTO "Ability" AS kept ("playerId", "pack", "rating", "answers")
    SELECT ${into}::uuid, "pack", "rating", "answers" FROM "Ability" WHERE "playerId" = ${guest}::uuid
    ON CONFLICT ("playerId", "pack") DO UPDATE SET "answers" = kept."answers" + excluded."answers",
      "rating" = (kept."rating" * kept."answers" + excluded."rating" * excluded."answers")
        / greatest(kept."answers" + excluded."answers", 1)`
  await tx.ability.deleteMany({ where: { playerId: guest } })
}

const mergeFlags: Step = (tx, { guest, into }) => tx.$executeRaw`
  INSERT INTO "Flag" ("quizId", "position", "playerId", "reason", "createdAt")
  SELECT "quizId", "position", ${into}::uuid, "reason", "createdAt" FROM "Flag" WHERE "playerId" = ${guest}::uuid
  ON CONFLICT DO NOTHING`

const mergeHiddenNicknames: Step = (tx, { guest, into }) => tx.$executeRaw`
  INSERT INTO "HiddenNickname" ("board", "playerId")
  SELECT "board", ${into}::uuid FROM "HiddenNickname" WHERE "playerId" = ${guest}::uuid ON CONFLICT DO NOTHING`

const moveAttempts: Step = (tx, { guest, into }) =>
  tx.attempt.updateMany({ where: { playerId: guest }, data: { playerId: into } })

/**
 * What the guest chose holds where nothing else was chosen; who played unseen stays unseen. A guest's code never opens an
 * account: on a shared device whoever played before may have written it down.
 */
const mergeChoices: Step = async (tx, { guest, into }) => {
  const [from, to] = [
    await tx.player.findUniqueOrThrow({ where: { id: guest } }),
    await tx.player.findUniqueOrThrow({ where: { id: into } }),
  ]
  await tx.player.delete({ where: { id: guest } })
  await tx.player.update({
    where: { id: into },
    data: {
      createdAt: new Date(Math.min(from.createdAt.getTime(), to.createdAt.getTime())),
      nickname: to.nickname ?? from.nickname,
      nicknameHidden: to.nicknameHidden || (!to.nickname && from.nicknameHidden),
      unlisted: to.unlisted || from.unlisted,
      recoveryHash: to.recoveryHash ?? (to.userId ? null : from.recoveryHash),
    },
  })
}

const STEPS: readonly Step[] = [
  rankFirstFinished,
  mergeSeats,
  mergeMemberships,
  mergeHiddenNicknames,
  mergeMemories,
  mergeAbilities,
  mergeFlags,
  moveAttempts,
  mergeChoices,
  (tx, { into }) => rebuildBoards(tx, into),
]

/** Everything of the guest's becomes the player's, and the guest is gone. Without such a guest there is nothing to do. */
export async function mergeInTransaction(tx: Transaction, pair: GuestMerge): Promise<void> {
  if (pair.guest === pair.into) return
  await lockBoards(tx)
  if (!(await isGuest(tx, pair))) return
  for (const step of STEPS) await step(tx, pair)
}

/** Merging ten thousand attempts, more than any player has, takes a while. */
export const MERGE_TIMEOUTS = { timeout: 30_000, maxWait: 10_000 } as const

export const mergeGuest = (pair: GuestMerge): Promise<void> =>
  database().prisma.$transaction((tx) => mergeInTransaction(tx, pair), MERGE_TIMEOUTS)
