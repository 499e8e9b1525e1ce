import 'server-only'
import { z } from 'zod'
import type { Progress, WireThing } from '@/lib/contract/progress'
import { type KnownThing, knownKinds, knownThings } from '@/lib/memory/knowledge-summary'
import { levelOf, masteryOf } from '@/lib/memory/mastery'
import type { Pack } from '@/lib/pack/pack'
import { withheldAttempts } from '@/lib/server/attempts'
import { packs } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { localize } from '@/lib/text/localize'
import { dueAmong, stillThere } from './due-reviews'
import { memoriesOf, type Traced } from './memory-store'
import { remember } from './update-memories'

/** Every list is bounded: points of the latest rounds, the weakest ways of asking about a thing. */
const ROUNDS_AT_MOST = 100
const WAYS_AT_MOST = 12

function wireThing(
  { label, at, level: known, mastery: share, memories }: KnownThing<Traced>,
  now: number,
  locale: Locale,
): WireThing {
  return localize(
    {
      label,
      at: at ?? null,
      level: known,
      mastery: share ?? null,
      ways: memories.slice(0, WAYS_AT_MOST).map((memory) => ({
        kind: memory.kind,
        level: levelOf(masteryOf(memory, now)),
        lastCredit: memory.lastCredit,
        answer: memory.answer ?? null,
      })),
    },
    locale,
  )
}

/** Attempts whose points may be told. */
const told = (player: string, pack: string) => ({
  playerId: player,
  quiz: { is: { pack } },
  OR: [{ sessionId: null }, { session: { is: { endedAt: { not: null } } } }],
  NOT: withheldAttempts(),
})

async function roundsOf(player: string, pack: string): Promise<Progress['rounds']> {
  const rows = await database().prisma.attempt.findMany({
    where: { ...told(player, pack), finishedAt: { not: null } },
    orderBy: { startedAt: 'desc' },
    take: ROUNDS_AT_MOST,
    select: { id: true, finishedAt: true, startedAt: true, points: true, length: true },
  })
  return rows.reverse().map(({ id, finishedAt, startedAt, points, length }) => ({
    id,
    finishedAt: (finishedAt ?? startedAt).toISOString(),
    points,
    length,
  }))
}

async function totalsOf(player: string, pack: string): Promise<Progress['totals']> {
  const { _count, _sum } = await database().prisma.attempt.aggregate({
    where: { playerId: player, quiz: { is: { pack } } },
    _count: { id: true },
    _sum: { position: true },
  })
  return { attempts: _count.id, answers: _sum.position ?? 0 }
}

const packTitles = (locale: Locale) =>
  [...packs().values()].map(({ slug, title }) => ({ slug, title: localize(title, locale) }))

/** All that *My progress* shows; of nobody, the pack with nothing known. */
export async function progressOf(
  player: string | undefined,
  pack: Pack,
  locale: Locale,
  now = Date.now(),
): Promise<Progress> {
  if (player) await remember(player)
  const [memories, rounds, totals] = player
    ? await Promise.all([memoriesOf(player, pack.slug), roundsOf(player, pack.slug), totalsOf(player, pack.slug)])
    : [[], [], { attempts: 0, answers: 0 }]
  const known = stillThere(pack, memories)
  return {
    pack: pack.slug,
    packTitle: localize(pack.title, locale),
    packs: packTitles(locale),
    totals,
    review: dueAmong(pack, known, now, locale),
    kinds: knownKinds(known, now).map(({ mastery: share, ...kind }) => ({ ...kind, mastery: share ?? null })),
    things: knownThings(pack, known, now).map((thing) => wireThing(thing, now, locale)),
    rounds,
  }
}

/** The pack asked for, else the one played last, else the first. */
export async function packFor(player: string | undefined, slug: string | undefined): Promise<Pack | undefined> {
  if (slug !== undefined) return packs().get(slug)
  const last = player
    ? await database().prisma.attempt.findFirst({
        where: { playerId: player },
        orderBy: { startedAt: 'desc' },
        select: { quiz: { select: { pack: true } } },
      })
    : null
  return packs().get(last?.quiz.pack ?? '') ?? [...packs().values()][0]
}

export const packQuery = z.object({ pack: z.string().max(100).optional() })
