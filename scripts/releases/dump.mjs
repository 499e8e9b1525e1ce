import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A database as SQL text: the schema by the very migrations that made it, then the rows of every table. A dumper of our
 * own, because the embedded PostgreSQL comes without `pg_dump`.
 */
const TABLES = `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY c.relname ORDER BY c.relname`

const APPLIED = 'SELECT migration_name AS name, checksum FROM "_prisma_migrations" ORDER BY started_at, migration_name'

/** Counters of serial columns: the next row must not get the number of one that is there. */
const COUNTERS = `SELECT sequencename AS name, last_value AS last FROM pg_sequences
WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`

/** `_prisma_migrations` is not made by a migration; this is how Prisma makes it. */
const MIGRATIONS_TABLE = `CREATE TABLE "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0
);`

const quoted = (name) => `"${name.replaceAll('"', '""')}"`

async function migrationsOf(database, folder) {
  const { rows } = await database.query(APPLIED)
  return rows.map(({ name, checksum }) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
    if (createHash('sha256').update(sql).digest('hex') !== checksum)
      throw new Error(`The migration ${name} is not the one that was applied.`)
    return `-- Migration ${name}\n${sql}`
  })
}

/** Rows in an order that depends on nothing but their content. */
async function rowsOf(database, { name, columns }) {
  const values = columns.map((column) => `quote_nullable(t.${quoted(column)}::text)`).join(` || ', ' || `)
  const { rows } = await database.query(`SELECT ${values} AS row FROM ${quoted(name)} t ORDER BY t::text`)
  if (rows.length === 0) return []
  const into = `INSERT INTO ${quoted(name)} (${columns.map(quoted).join(', ')}) VALUES`
  return [`${into}\n${rows.map(({ row }) => `(${row})`).join(',\n')};`]
}

async function countersOf(database) {
  const { rows } = await database.query(COUNTERS)
  return rows.map(({ name, last }) => `SELECT setval('${quoted(name)}', ${last});`)
}

export async function dumpOf(database, migrationsFolder) {
  await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const { rows: tables } = await database.query(TABLES)
  const parts = [MIGRATIONS_TABLE, ...(await migrationsOf(database, migrationsFolder))]
  // Migrations may have put rows in, which have changed since.
  parts.push(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')};`)
  // The rows are what triggers have left; neither they nor foreign keys may look at them again.
  parts.push('SET session_replication_role = replica;')
  for (const table of tables) parts.push(...(await rowsOf(database, table)))
  parts.push(...(await countersOf(database)), 'SET session_replication_role = DEFAULT;')
  await database.query('COMMIT')
  return `${parts.join('\n')}\n`
}
