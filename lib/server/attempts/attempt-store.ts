import 'server-only'
import { LRUCache } from 'lru-cache'
import type { Sat } from '@/generated/prisma/client'
import type { WireAttempt } from '@/lib/contract/attempts'
import { type Kind, streakOf } from '@/lib/quiz'
import { isId } from '@/lib/server/http'
import { packOf, type QuizRecord, storedSpec } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { dayOf } from '@/lib/standings'
import { type SetWork, setWorkOf, TERMS } from './assignment-terms'

/** What never changes about an attempt. */
export interface Sitting {
  readonly id: string
  readonly player: string
  readonly sat: Sat
  readonly ranked: boolean
  readonly length: number
  readonly kinds: readonly Kind[]
  readonly record: QuizRecord
  /** The assignment it is for. */
  readonly assignment: string | undefined
  /** The day (UTC) whose quiz it is, if it is sat as that. */
  readonly day: string | undefined
}

/** What does. */
export interface Standing {
  readonly position: number
  readonly points: number
  readonly credits: readonly number[]
  readonly work: SetWork | undefined
}

declare global {
  // What one route begins, another one answers.
  var demarcateSittings: LRUCache<string, Sitting> | undefined
}

/** Only what never changes is remembered, but for the player: a guest's attempts become a user's, and are looked up anew. */
function sittings(): LRUCache<string, Sitting> {
  globalThis.demarcateSittings ??= new LRUCache({ max: 20_000 })
  return globalThis.demarcateSittings
}

export const QUIZ = { id: true, pack: true, edition: true, engine: true, seed: true, spec: true } as const
const STANDING = { position: true, points: true, credits: true } as const
const SITTING = {
  id: true,
  sat: true,
  ranked: true,
  length: true,
  assignmentId: true,
  quiz: { select: { ...QUIZ, day: true } },
} as const

/** The one place that says whose attempt it is. */
export async function standingOf(player: string | undefined, id: string): Promise<(Sitting & Standing) | undefined> {
  if (!player || !isId(id)) return undefined
  const row = await database().prisma.attempt.findFirst({
    // What is sat in class is shown there, until it is over: here its questions would be told before their time.
    where: { id, playerId: player, NOT: { sat: 'live', finishedAt: null } },
    select: { ...SITTING, ...STANDING, assignment: { select: TERMS } },
  })
  if (!row) return undefined
  const { quiz, assignment, assignmentId, position, points, credits, ...attempt } = row
  const { sat } = row
  const kinds = storedSpec.parse(quiz.spec).kinds
  const day = sat === 'daily' && quiz.day ? dayOf(quiz.day.getTime()) : undefined
  const sitting = { ...attempt, player, kinds, record: quiz, assignment: assignmentId ?? undefined, day }
  sittings().set(sitting.id, sitting)
  return { ...sitting, position, points, credits, work: assignment ? setWorkOf(assignment) : undefined }
}

export async function sittingOf(player: string | undefined, id: string): Promise<Sitting | undefined> {
  const known = sittings().get(id.toLowerCase())
  return known && known.player === player ? known : standingOf(player, id)
}

/** Nothing to be told before the results are. */
const UNTOLD = { points: 0, credits: [] } as const

export function wireAttempt({ id, record, length, sat, ranked, kinds, day }: Sitting, standing: Standing): WireAttempt {
  const { position, work } = standing
  const { points, credits } = work && !work.released ? UNTOLD : standing
  return {
    id,
    pack: record.pack,
    packTitle: packOf(record.pack)?.title.en ?? record.pack,
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
    sat,
    ...(work && { work }),
    ...(day && { day }),
  }
}

/** One that was just begun is not looked up again. */
export const knowSitting = (sitting: Sitting) => sittings().set(sitting.id, sitting)
