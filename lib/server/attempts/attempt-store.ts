import 'server-only'
import { LRUCache } from 'lru-cache'
import type { AttemptMode } from '@/generated/prisma/client'
import type { WireAttempt } from '@/lib/contract/attempts'
import { type Kind, streakOf } from '@/lib/quiz'
import { isId } from '@/lib/server/http'
import { packTitle, QUIZ_RECORD, type QuizRecord, storedSpec } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { dayOf } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'
import { type AssignmentStatus, assignmentStatusOf, TERMS } from './assignment-terms'

/** What never changes about an attempt. */
export interface FixedAttempt {
  readonly id: string
  readonly player: string
  readonly mode: AttemptMode
  readonly ranked: boolean
  readonly length: number
  readonly kinds: readonly Kind[]
  readonly record: QuizRecord
  /** The assignment it is for. */
  readonly assignment: string | undefined
  /** The day (UTC) whose quiz it is, if it is sat as that. */
  readonly day: string | undefined
}

/** What every answer changes. */
export interface AttemptProgress {
  readonly position: number
  readonly points: number
  readonly credits: readonly number[]
  readonly assignmentStatus: AssignmentStatus | undefined
}

declare global {
  // An attempt is started by one route and answered through another.
  var demarcateAttempts: LRUCache<string, FixedAttempt> | undefined
}

/** Fields that never change. The player may, when a guest's attempts become a user's: a mismatch reads the attempt again. */
function cachedAttempts(): LRUCache<string, FixedAttempt> {
  globalThis.demarcateAttempts ??= new LRUCache({ max: 20_000 })
  return globalThis.demarcateAttempts
}

const PROGRESS = { position: true, points: true, credits: true } as const
const FIXED = {
  id: true,
  mode: true,
  ranked: true,
  length: true,
  assignmentId: true,
  quiz: { select: { ...QUIZ_RECORD, day: true } },
} as const

/** The one place that decides whose attempt it is. */
export async function loadAttempt(
  player: string | undefined,
  id: string,
): Promise<(FixedAttempt & AttemptProgress) | undefined> {
  if (!player || !isId(id)) return undefined
  const row = await database().prisma.attempt.findFirst({
    // What is sat in class is shown there, until it is over: here its questions would be told before their time.
    where: { id, playerId: player, NOT: { mode: 'live', finishedAt: null } },
    select: { ...FIXED, ...PROGRESS, assignment: { select: TERMS } },
  })
  if (!row) return undefined
  const { quiz, assignment, assignmentId, position, points, credits, ...attempt } = row
  const { mode } = row
  const kinds = storedSpec.parse(quiz.spec).kinds
  const day = mode === 'daily' && quiz.day ? dayOf(quiz.day.getTime()) : undefined
  const fixed = { ...attempt, player, kinds, record: quiz, assignment: assignmentId ?? undefined, day }
  cachedAttempts().set(fixed.id, fixed)
  return {
    ...fixed,
    position,
    points,
    credits,
    assignmentStatus: assignment ? assignmentStatusOf(assignment) : undefined,
  }
}

export async function fixedAttempt(player: string | undefined, id: string): Promise<FixedAttempt | undefined> {
  const known = cachedAttempts().get(id.toLowerCase())
  return known && known.player === player ? known : loadAttempt(player, id)
}

/** What is sent before the results may be known. */
const HIDDEN_RESULTS = { points: 0, credits: [] } as const

export function wireAttempt(
  { id, record, length, mode, ranked, kinds, day }: FixedAttempt,
  progress: AttemptProgress,
  locale: Locale,
): WireAttempt {
  const { position, assignmentStatus } = progress
  const { points, credits } = assignmentStatus && !assignmentStatus.released ? HIDDEN_RESULTS : progress
  return {
    id,
    pack: record.pack,
    packTitle: packTitle(record.pack, locale),
    edition: record.edition,
    kinds: [...kinds],
    length,
    position,
    credit: credits.reduce((sum, credit) => sum + credit, 0),
    points,
    finished: position >= length,
    ranked,
    credits: [...credits],
    streak: streakOf(credits),
    mode,
    ...(assignmentStatus && { assignment: assignmentStatus }),
    ...(day && { day }),
  }
}

/** An attempt that was just started is not read from the database again. */
export const cacheAttempt = (attempt: FixedAttempt) => cachedAttempts().set(attempt.id, attempt)
