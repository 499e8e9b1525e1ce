import 'server-only'
import type { WireComparisons } from '@/lib/contract/comparisons'
import type { Caller } from '@/lib/server/auth'
import { database } from '@/lib/server/platform'
import { firstDayOf, type MemberBest, meansOf, type Period } from '@/lib/standings'

/** More than a teacher has. */
const CLASSES_AT_MOST = 50
/** Far beyond their members. */
const BESTS_AT_MOST = 20_000

interface ComparedClass {
  readonly id: string
  readonly name: string
  readonly yours: boolean
}

/** The caller's classes, and the others of those who teach them: classes that know of each other. */
async function comparedClasses({ player, user }: Caller): Promise<ComparedClass[]> {
  const { prisma } = database()
  const membershipFilters = [
    ...(player ? [{ members: { some: { playerId: player, askedAt: null } } }] : []),
    ...(user ? [{ teachers: { some: { userId: user.id } } }] : []),
  ]
  if (membershipFilters.length === 0) return []
  const own = await prisma.class.findMany({
    where: { archivedAt: null, OR: membershipFilters },
    take: CLASSES_AT_MOST,
    select: { id: true, name: true, teachers: { select: { userId: true } } },
  })
  const teachers = own.flatMap((each) => each.teachers.map(({ userId }) => userId))
  const others = await prisma.class.findMany({
    where: {
      archivedAt: null,
      id: { notIn: own.map(({ id }) => id) },
      teachers: { some: { userId: { in: teachers } } },
    },
    take: CLASSES_AT_MOST,
    select: { id: true, name: true },
  })
  return [
    ...own.map(({ id, name }) => ({ id, name, yours: true })),
    ...others.map(({ id, name }) => ({ id, name, yours: false })),
  ]
}

const BESTS = `SELECT m."classId" AS "group", e."points"
FROM "Membership" m JOIN "BoardEntry" e ON e."playerId" = m."playerId" JOIN "Board" b ON b."id" = e."boardId"
WHERE m."classId" = ANY($1::uuid[]) AND m."askedAt" IS NULL AND b."name" = $2 AND b."period" = $3::"Period" AND b."starts" = $4::date
LIMIT ${BESTS_AT_MOST}`

/** The caller's own classes are always listed; other classes only if enough members have points. */
export async function classMeans(
  caller: Caller,
  pack: string,
  period: Period,
  now: Date,
): Promise<WireComparisons['classes']> {
  const classes = await comparedClasses(caller)
  if (classes.length === 0) return []
  const values = [classes.map(({ id }) => id), `pack:${pack}`, period, firstDayOf(period, now.getTime())]
  const { rows } = await database().pool.query<MemberBest>({ name: 'class-bests', text: BESTS, values })
  const means = meansOf(rows)
  return classes
    .map(({ id, name, yours }) => {
      const { players = 0, mean } = means.get(id) ?? {}
      return { title: name, yours, players, mean: mean ?? null }
    })
    .filter(({ yours, mean }) => yours || mean !== null)
    .sort((one, other) => (other.mean ?? -1) - (one.mean ?? -1))
}
