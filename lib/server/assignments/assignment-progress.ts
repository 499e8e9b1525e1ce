import 'server-only'
import { countedOf } from '@/lib/assignments/counting'
import { isLate } from '@/lib/assignments/terms'
import type { WireProgress, WireProgressRow } from '@/lib/contract/assignments'
import { termsOf } from '@/lib/server/attempts'
import type { Account } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { type AssignmentRow, assignmentOf, wireAssignment } from './assignments'

/** Beyond this, work for anybody with the code shows the first who came. */
const MAX_STUDENTS = 2000

/** One attempt at set work, as its teacher may look at it. */
export interface StudentAttempt {
  readonly id: string
  readonly quizId: string
  readonly startedAt: number
  readonly finishedAt: number | undefined
  readonly lastAt: Date
  readonly position: number
  readonly points: number
  readonly credit: number
}

/** Somebody who is to do set work, or does it. */
export interface StudentProgress {
  /** Of the place on the roster; of the player, where there is no class. */
  readonly id: string
  readonly name: string | null
  readonly player: string | null
  readonly attempts: readonly StudentAttempt[]
  readonly counted: StudentAttempt | undefined
}

const ATTEMPT = {
  id: true,
  playerId: true,
  quizId: true,
  startedAt: true,
  finishedAt: true,
  posedAt: true,
  position: true,
  points: true,
  credits: true,
} as const

async function attemptsByPlayer(assignment: string): Promise<Map<string, StudentAttempt[]>> {
  const rows = await database().prisma.attempt.findMany({
    where: { assignmentId: assignment },
    select: ATTEMPT,
    orderBy: { startedAt: 'asc' },
    take: MAX_STUDENTS * 4,
  })
  const byPlayer = new Map<string, StudentAttempt[]>()
  for (const { playerId, startedAt, finishedAt, posedAt, credits, ...row } of rows) {
    const credit = credits.reduce((sum, questionCredit) => sum + questionCredit, 0)
    const attempt = {
      ...row,
      credit,
      startedAt: startedAt.getTime(),
      finishedAt: finishedAt?.getTime(),
      lastAt: posedAt,
    }
    byPlayer.set(playerId, [...(byPlayer.get(playerId) ?? []), attempt])
  }
  return byPlayer
}

const rosterOf = (classId: string) =>
  database().prisma.membership.findMany({
    where: { classId },
    select: { id: true, rosterName: true, playerId: true },
    orderBy: { id: 'asc' },
  })

const nicknamesOf = (players: readonly string[]) =>
  database().prisma.player.findMany({
    where: { id: { in: players.slice(0, MAX_STUDENTS) } },
    select: { id: true, nickname: true },
  })

/** Everybody of the class by roster name, begun or not; without a class who began, by nickname. */
export async function studentsProgressOf(
  row: Pick<AssignmentRow, 'id' | 'classId' | 'countingRule'>,
): Promise<StudentProgress[]> {
  const attempts = await attemptsByPlayer(row.id)
  const studentProgress = (id: string, name: string | null, player: string | null): StudentProgress => {
    const own = (player && attempts.get(player)) || []
    return { id, name, player, attempts: own, counted: countedOf(row.countingRule, own) }
  }
  if (row.classId)
    return (await rosterOf(row.classId)).map(({ id, rosterName, playerId }) =>
      studentProgress(id, rosterName, playerId),
    )
  const nicknames = new Map((await nicknamesOf([...attempts.keys()])).map(({ id, nickname }) => [id, nickname]))
  return [...attempts.keys()].map((player) => studentProgress(player, nicknames.get(player) ?? null, player))
}

function progressRow(row: AssignmentRow, { id, name, attempts, counted }: StudentProgress): WireProgressRow {
  const isDone = counted?.finishedAt !== undefined
  return {
    id,
    name,
    state: counted ? (isDone ? 'done' : 'working') : 'not-started',
    position: counted?.position ?? 0,
    attempts: attempts.length,
    credit: counted?.credit ?? null,
    points: counted?.points ?? null,
    late: counted !== undefined && isLate(termsOf(row), counted.finishedAt, Date.now()),
    lastAt: attempts.at(-1)?.lastAt.toISOString() ?? null,
  }
}

/** How far everybody is, for the teacher. */
export async function progressOf(teacher: Account, code: string, locale: Locale): Promise<Outcome<WireProgress>> {
  const row = await assignmentOf(teacher, code)
  if (!row) return refuse('not-found')
  const students = await studentsProgressOf(row)
  return done({
    assignment: wireAssignment(row, locale),
    rows: students.map((studentProgress) => progressRow(row, studentProgress)),
  })
}
