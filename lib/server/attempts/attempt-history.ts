import 'server-only'
import { z } from 'zod'
import type { History, Played } from '@/lib/contract/progress'
import { done, isId, type Outcome, refuse } from '@/lib/server/http'
import { packTitle } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { assignmentStatusOf, TERMS } from './assignment-terms'

/** What a player has played, the latest first, page by page. */
export const historyQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** The `next` of the page before. */
  after: z.string().optional(),
})

const SELECT = {
  id: true,
  mode: true,
  startedAt: true,
  finishedAt: true,
  length: true,
  position: true,
  points: true,
  credits: true,
  ranked: true,
  quiz: { select: { pack: true } },
  session: { select: { endedAt: true } },
  assignment: { select: TERMS },
} as const

const rowsOf = (player: string, limit: number, after: string | undefined) =>
  database().prisma.attempt.findMany({
    where: { playerId: player },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: SELECT,
  })

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const isTold = ({ session, assignment }: Row): boolean =>
  (!session || session.endedAt !== null) && (!assignment || assignmentStatusOf(assignment).released)

function played(
  { quiz, session: _, assignment: __, startedAt, finishedAt, points, credits, ...row }: Row,
  told: boolean,
  locale: Locale,
): Played {
  return {
    ...row,
    pack: quiz.pack,
    packTitle: packTitle(quiz.pack, locale),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    points: told ? points : null,
    credits: told ? credits : null,
  }
}

export async function historyOf(
  player: string | undefined,
  { limit, after }: z.output<typeof historyQuery>,
  locale: Locale,
): Promise<Outcome<History>> {
  if (after !== undefined && !isId(after)) return refuse('invalid-request', [{ path: 'after', message: 'Not a page' }])
  if (!player) return done({ attempts: [], next: null })
  const rows = await rowsOf(player, limit, after)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return done({ attempts: shown.map((row) => played(row, isTold(row), locale)), next: last?.id ?? null })
}
