import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { Prisma, PrismaClient } from '@/generated/prisma/client'
import { isMigrated, migrate, migrationsFolder } from '@/lib/server/platform/migrations'
import { makeDatabase } from '../support/service'

let pool: Pool
let folder: string

beforeEach(async () => {
  pool = new Pool({ connectionString: await makeDatabase({ isEmpty: true }) })
  folder = mkdtempSync(path.join(tmpdir(), 'demarcate-migrations-'))
  cpSync(migrationsFolder(), folder, { recursive: true })
})
afterEach(async () => {
  await pool.end()
  rmSync(folder, { recursive: true })
})

const names = readdirSync(migrationsFolder(), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

function add(name: string, sql: string): void {
  mkdirSync(path.join(folder, name))
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

const recorded = async () =>
  (await pool.query('SELECT * FROM "_prisma_migrations" ORDER BY started_at, migration_name')).rows
const hasTable = async (name: string) =>
  (await pool.query('SELECT to_regclass($1) IS NOT NULL AS there', [`"${name}"`])).rows[0].there

test('an empty database gets every migration, recorded as Prisma records it', async () => {
  expect(await isMigrated(pool, folder)).toBe(false)
  expect(await migrate(pool, folder)).toEqual(names)
  expect(await isMigrated(pool, folder)).toBe(true)
  const rows = await recorded()
  expect(rows.map((row) => row.migration_name)).toEqual(names)
  for (const row of rows) {
    const sql = readFileSync(path.join(folder, row.migration_name, 'migration.sql'))
    expect(row).toMatchObject({
      checksum: createHash('sha256').update(sql).digest('hex'),
      applied_steps_count: 1,
      finished_at: expect.any(Date),
      rolled_back_at: null,
      logs: null,
    })
    expect(row.id).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('the migrations make what the schema says: every column and type of every model', async () => {
  await migrate(pool, folder)
  const made = await pool.query(
    `SELECT table_name AS model, array_agg(column_name::text ORDER BY column_name) AS columns FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' GROUP BY table_name ORDER BY table_name`,
  )
  const models = Object.values(Prisma.ModelName).sort()
  expect(made.rows).toEqual(models.map((model) => ({ model, columns: Object.values(fieldsOf(model)).sort() })))
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const tables = models.map((model) => Reflect.get(prisma, `${model[0]?.toLowerCase()}${model.slice(1)}`))
  // Nothing is in them but the one row that says when the service was last there.
  const rows = await Promise.all(tables.map((table) => table.findMany()))
  expect(rows.flat()).toEqual([{ id: 1, at: expect.any(Date) }])
})

const fieldsOf = (model: Prisma.ModelName): Record<string, string> => Reflect.get(Prisma, `${model}ScalarFieldEnum`)

test('a second time does nothing', async () => {
  await migrate(pool, folder)
  const before = await recorded()
  expect(await migrate(pool, folder)).toEqual([])
  expect(await recorded()).toEqual(before)
})

test('five processes at once apply each migration once', async () => {
  const done = await Promise.all(Array.from({ length: 5 }, () => migrate(pool, folder)))
  expect(done.flat().toSorted()).toEqual(names)
  expect(await recorded()).toHaveLength(names.length)
})

test('what is new is added to what is there', async () => {
  await migrate(pool, folder)
  add('99990101000000_more', 'CREATE TABLE "More" (id int);')
  expect(await isMigrated(pool, folder)).toBe(false)
  expect(await migrate(pool, folder)).toEqual(['99990101000000_more'])
  expect(await hasTable('More')).toBe(true)
})

test('a migration that fails leaves nothing behind, and is tried again', async () => {
  await migrate(pool, folder)
  add('99990101000000_more', 'CREATE TABLE "More" (id int); SELECT 1/0;')
  await expect(migrate(pool, folder)).rejects.toThrow('division by zero')
  expect(await hasTable('More')).toBe(false)
  expect(await recorded()).toHaveLength(names.length)
  writeFileSync(path.join(folder, '99990101000000_more', 'migration.sql'), 'CREATE TABLE "More" (id int);')
  expect(await migrate(pool, folder)).toEqual(['99990101000000_more'])
})

test('one that Prisma left half done is not run over', async () => {
  await migrate(pool, folder)
  add('99990101000000_more', 'CREATE TABLE "More" (id int);')
  await pool.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'x', '99990101000000_more')`,
  )
  await expect(migrate(pool, folder)).rejects.toThrow('failed halfway')
  expect(await hasTable('More')).toBe(false)
})
