import 'server-only'
import { z } from 'zod'
import type { WirePosed } from '@/lib/contract/attempts'
import { sampleCandidates } from '@/lib/memory/candidate-pool'
import { memoryKey } from '@/lib/memory/memory'
import { type Candidate, practicePlan, reviewPlan } from '@/lib/memory/plan'
import { difficultyOf, UNRATED } from '@/lib/memory/rating'
import type { Pack } from '@/lib/pack/pack'
import { randomFor } from '@/lib/questions/random'
import { specSchema, type Target } from '@/lib/quiz'
import { startAttempt } from '@/lib/server/attempts'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { freshSeed, kindsOf, newQuiz, packOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { stillThere } from './due-reviews'
import { memoriesOf } from './memory-store'
import { remember } from './update-memories'

/** Quizzes made for one player: of what is due, or of what fits. They are practice and stand on no board. */
export const practiceRequest = z.object({ pack: z.string().max(100), length: specSchema.shape.length })

export type Practice = 'review' | 'fit'

/** To choose from for each question: enough that one lies near the aim. */
const DRAWN = 12
/** Enough for a review of new things only. */
const DRAWN_FOR_NEW = 4

async function rated(pack: Pack, drawn: readonly Omit<Candidate, 'difficulty'>[]): Promise<Candidate[]> {
  const subjects = [...new Set(drawn.flatMap((one) => one.subjects))]
  const rows = await database().prisma.difficulty.findMany({ where: { pack: pack.slug, subject: { in: subjects } } })
  const ratings = new Map(rows.map((row) => [`${row.kind} ${row.subject}`, row]))
  return drawn.map((one) => {
    const found = one.subjects.map((subject) => ratings.get(memoryKey({ kind: one.kind, subject })) ?? UNRATED)
    return { ...one, difficulty: difficultyOf(found) }
  })
}

async function abilityOf(player: string | undefined, pack: string): Promise<number> {
  if (!player) return UNRATED.rating
  const where = { playerId_pack: { playerId: player, pack } }
  return (await database().prisma.ability.findUnique({ where }))?.rating ?? UNRATED.rating
}

type Planner = (player: string | undefined, pack: Pack, length: number) => Promise<(Target | null)[]>

const memoriesIn = async (player: string | undefined, pack: Pack) =>
  player ? stillThere(pack, await memoriesOf(player, pack.slug)) : []

const review: Planner = async (player, pack, length) => {
  const drawn = sampleCandidates(pack, kindsOf(pack), DRAWN_FOR_NEW * length, randomFor(freshSeed(), 0, 'review'))
  const candidates = drawn.map((one) => ({ ...one, difficulty: 0 }))
  return reviewPlan(await memoriesIn(player, pack), candidates, { length, now: Date.now() })
}

const fit: Planner = async (player, pack, length) => {
  const random = randomFor(freshSeed(), 0, 'practice')
  const candidates = await rated(pack, sampleCandidates(pack, kindsOf(pack), DRAWN * length, random))
  const batches = Array.from({ length }, (_, i) => candidates.slice(i * DRAWN, (i + 1) * DRAWN))
  const [memories, ability] = await Promise.all([memoriesIn(player, pack), abilityOf(player, pack.slug)])
  return practicePlan(batches, { memories, ability, now: Date.now() }, random)
}

const PLANNERS = { review, fit } as const satisfies Record<Practice, Planner>

/** Begins one; whoever has not played yet becomes a player by it. */
export async function startPractice(
  practice: Practice,
  player: string | undefined,
  { pack: slug, length }: z.output<typeof practiceRequest>,
  locale: Locale,
): Promise<Outcome<{ readonly player: string; readonly posed: WirePosed }>> {
  const pack = packOf(slug)
  if (!pack) return refuse('unknown-pack')
  if (player) await remember(player)
  const targets = await PLANNERS[practice](player, pack, length)
  const spec = { kinds: [...kindsOf(pack)], length, targets }
  const drawn = await newQuiz(pack, spec)
  return done(await startAttempt(player, { ...drawn, mode: 'review', ranked: false, eligible: false }, locale))
}
