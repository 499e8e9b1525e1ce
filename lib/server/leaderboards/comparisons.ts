import 'server-only'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { WireComparisons } from '@/lib/contract/comparisons'
import type { Pack } from '@/lib/pack/pack'
import type { Caller } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packFor, packQuery } from '@/lib/server/memory'
import { kindsOf } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import { compareWithOthers, DAY_MS, MONTH_DAYS, monthsOf, PERIODS, type Spread } from '@/lib/standings'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { classMeans } from './class-means'
import { countFinishedAttempts } from './update-boards'

/** `period`: of the bests that classes are compared by. */
export const comparisonQuery = packQuery.extend({ period: z.enum(PERIODS).default('all') })
export type ComparisonQuery = z.infer<typeof comparisonQuery>

/** A mean of fewer answers is not worth comparing with. */
const ANSWERS_AT_LEAST = 3

const SPREAD = `SELECT "kind", round(100 * "credit" / "answers")::int AS "bucket", count(*)::int AS "players"
FROM "KindTally" WHERE "pack" = $1 AND "answers" >= ${ANSWERS_AT_LEAST} GROUP BY 1, 2`

/** Counting many players takes half a second: it is done once a minute, and nobody waits for it but the first. */
const MANY_PLAYERS = 2000
const spreads = new LRUCache<string, Spread[]>({
  max: 20,
  ttl: 60_000,
  allowStale: true,
  ignoreFetchAbort: true,
  fetchMethod: async (pack) =>
    (await database().pool.query<Spread>({ name: 'kind-spread', text: SPREAD, values: [pack] })).rows,
})

/** Among few players everybody's next quiz is seen at once. */
async function spreadOf(pack: string): Promise<Spread[]> {
  const spread = (await spreads.fetch(pack)) ?? []
  if (spread.reduce((sum, { players }) => sum + players, 0) <= MANY_PLAYERS) spreads.delete(pack)
  return spread
}

const talliesOf = (playerId: string, pack: string) =>
  database().prisma.kindTally.findMany({
    where: { playerId, pack, answers: { gt: 0 } },
    select: { kind: true, answers: true, credit: true },
  })

/** Two months of somebody who does little else. */
const MAX_QUIZZES = 1000

/** What was played alone or as the day's quiz, and counted. */
async function finishedQuizzesOf(playerId: string, pack: string, now: Date) {
  const since = new Date(now.getTime() - 2 * MONTH_DAYS * DAY_MS)
  const rows = await database().prisma.attempt.findMany({
    where: {
      playerId,
      ranked: true,
      mode: { in: ['solo', 'daily'] },
      finishedAt: { gt: since },
      quiz: { is: { pack } },
    },
    orderBy: { startedAt: 'desc' },
    take: MAX_QUIZZES,
    select: { finishedAt: true, credits: true },
  })
  return rows.flatMap(({ finishedAt, credits }) => (finishedAt ? [{ atMs: finishedAt.getTime(), credits }] : []))
}

async function kindsFor({ player }: Caller, pack: Pack): Promise<WireComparisons['kinds']> {
  const [own, spread] = await Promise.all([player ? talliesOf(player, pack.slug) : [], spreadOf(pack.slug)])
  return compareWithOthers(kindsOf(pack), own, spread).map(({ kind, you, others }) => ({
    kind,
    you: you ?? null,
    others: others ?? null,
  }))
}

async function monthsFor({ player }: Caller, pack: string, now: Date): Promise<WireComparisons['months']> {
  const { recent, before } = monthsOf(player ? await finishedQuizzesOf(player, pack, now) : [], now.getTime())
  return { recent: recent ?? null, before: before ?? null }
}

/** Somebody beside everybody, beside themselves a month ago, and their class beside others. */
export async function comparisonsFor(
  caller: Caller,
  query: ComparisonQuery,
  locale: Locale,
  now = new Date(),
): Promise<Outcome<WireComparisons>> {
  const pack = await packFor(caller.player, query.pack)
  if (!pack) return refuse('unknown-pack')
  await countFinishedAttempts(now)
  const [kinds, months, classes] = await Promise.all([
    kindsFor(caller, pack),
    monthsFor(caller, pack.slug, now),
    classMeans(caller, pack.slug, query.period, now),
  ])
  return done({ pack: pack.slug, packTitle: localize(pack.title, locale), kinds, months, classes })
}
