import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from './transaction'

/** The number that Prisma's own `migrate` locks with, so that the two never work at the same time. */
const ADVISORY_LOCK = 72707369

/** As `prisma migrate deploy` makes it. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export const migrationsFolder = (): string => path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'prisma/migrations')

async function migrationsIn(folder: string): Promise<Migration[]> {
  const entries = await readdir(/*turbopackIgnore: true*/ folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(/*turbopackIgnore: true*/ path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function appliedNames(pool: Pool): Promise<Set<string>> {
  const table = await pool.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS made`)
  if (!table.rows[0].made) return new Set()
  const rows = await pool.query(
    'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return new Set(rows.rows.map((row) => row.migration_name))
}

/** In one transaction with its row: a migration is applied whole and recorded, or not at all. */
async function apply(client: PoolClient, { name, sql, checksum }: Migration): Promise<boolean> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK])
  await client.query(TABLE)
  const rows = await client.query(
    'SELECT finished_at FROM "_prisma_migrations" WHERE migration_name = $1 AND rolled_back_at IS NULL',
    [name],
  )
  if (rows.rows.some((row) => row.finished_at)) return false
  if (rows.rows.length > 0)
    throw new Error(`The migration ${name} failed halfway; mend it with "prisma migrate resolve".`)
  await client.query(sql)
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
  return true
}

/** Applies what is not applied yet, as `prisma migrate deploy` would. Says what it did. */
export async function migrate(pool: Pool, folder = migrationsFolder()): Promise<string[]> {
  const migrations = await migrationsIn(folder)
  const applied = await appliedNames(pool)
  const appliedNow: string[] = []
  for (const migration of migrations) {
    if (applied.has(migration.name)) continue
    if (await inTransaction(pool, (client) => apply(client, migration))) appliedNow.push(migration.name)
  }
  return appliedNow
}

export async function isMigrated(pool: Pool, folder = migrationsFolder()): Promise<boolean> {
  const applied = await appliedNames(pool)
  return (await migrationsIn(folder)).every(({ name }) => applied.has(name))
}
