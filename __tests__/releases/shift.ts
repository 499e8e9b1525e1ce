import type { Client } from 'pg'

/** Moves everything in a dump on, so that it is as if it had been made at another time. */

const DAY_MS = 86_400_000
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const INSTANTS = `SELECT table_name AS "table", array_agg(column_name::text) AS columns
FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'
  AND table_name <> '_prisma_migrations' GROUP BY table_name ORDER BY table_name`

/** Of a live session with a question open: epoch ms. */
const PHASES = ['openedAt', 'closesAt'].map(
  (
    key,
  ) => `UPDATE "ClassSession" SET "phase" = jsonb_set("phase", '{${key}}', to_jsonb(("phase"->>'${key}')::numeric + $1))
    WHERE "phase" ? '${key}'`,
)

const DAYS = [
  `UPDATE "Quiz" SET "day" = "day" + $1::int WHERE "day" IS NOT NULL`,
  `UPDATE "Board" SET "name" = 'daily:' || (substr("name", 7)::date + $1::int) WHERE "name" LIKE 'daily:%'`,
]

/** The period of a board that the dump's day was in becomes the one that the new day is in. */
const PERIODS = `UPDATE "Board" SET "starts" = date_trunc("period"::text, $2::date)::date
WHERE "period" <> 'all' AND "starts" = date_trunc("period"::text, $1::date)::date`

interface Taken {
  readonly takenAt: number
  readonly day: string
}

export async function shiftTimes(client: Client, { takenAt, day }: Taken, now: number): Promise<void> {
  const byMs = now - takenAt
  const { rows } = await client.query<{ table: string; columns: string[] }>(INSTANTS)
  // Triggers need not see it, and no order of the tables breaks a key.
  await client.query('SET session_replication_role = replica')
  for (const { table, columns } of rows) {
    const moved = columns.map((column) => `"${column}" = "${column}" + $1::bigint * interval '1 millisecond'`)
    await client.query(`UPDATE "${table}" SET ${moved.join(', ')}`, [byMs])
  }
  for (const text of PHASES) await client.query(text, [byMs])
  const today = dayOf(now)
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS)
  for (const text of DAYS) await client.query(text, [days])
  await client.query(PERIODS, [day, today])
  await client.query('SET session_replication_role = DEFAULT')
}
