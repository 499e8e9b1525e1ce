import 'server-only'
import type { WireSuspects } from '@/lib/contract/suspicious-attempts'
import type { Caller } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { packTitle } from '@/lib/server/packs'
import { database } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import { isOwner } from './board-access'
import { countFinishedAttempts } from './update-boards'

const SHOWN_AT_MOST = 50

const SELECT_SUSPECTS = `SELECT a."id", a."playerId" AS "player", p."nickname", q."pack", a."points", a."length", a."finishedAt",
  min(r."elapsedMs") AS "quickestMs", round(avg(r."elapsedMs"))::int AS "meanMs"
FROM "Attempt" a JOIN "Player" p ON p."id" = a."playerId" JOIN "Quiz" q ON q."id" = a."quizId"
JOIN "Response" r ON r."attemptId" = a."id"
WHERE a."suspect" GROUP BY a."id", p."id", q."id" ORDER BY a."finishedAt" DESC LIMIT ${SHOWN_AT_MOST}`

interface SuspectRow extends Omit<WireSuspects['attempts'][number], 'packTitle' | 'finishedAt'> {
  readonly pack: string
  readonly finishedAt: Date
}

/** The latest attempts that were not ranked for their times. To everybody but the owner there is no such list. */
export async function suspectsFor(caller: Caller, locale: Locale, now = new Date()): Promise<Outcome<WireSuspects>> {
  if (!(await isOwner(caller))) return refuse('not-found')
  await countFinishedAttempts(now)
  const { rows } = await database().pool.query<SuspectRow>({ name: 'suspects', text: SELECT_SUSPECTS })
  return done({
    attempts: rows.map(({ pack, finishedAt, ...row }) => ({
      ...row,
      packTitle: packTitle(pack, locale),
      finishedAt: finishedAt.toISOString(),
    })),
  })
}
