import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client, Pool } from 'pg'
import { closeLiveSessions } from '@/lib/server/live/instance'
import { closeDatabase } from '@/lib/server/platform/database'
import { migrate } from '@/lib/server/platform/migrations'
import { TINY_FOLDER, tinyFile } from '../../packs/tiny'

/** The service for one test file: a database of its own, made from a migrated template, and the made-up pack. */

const TEMPLATE = 'template_migrated'
const LOCK = 20260101

export function clusterUrl(database: string): string {
  const url = new URL(process.env.TEST_CLUSTER ?? '')
  url.pathname = `/${database}`
  return url.href
}

export async function onCluster<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: clusterUrl('postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function makeTemplate(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE])
  if (rowCount) return
  await client.query(`CREATE DATABASE ${TEMPLATE}_new`)
  const pool = new Pool({ connectionString: clusterUrl(`${TEMPLATE}_new`) })
  await migrate(pool)
  await pool.end()
  await client.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`)
}

export async function makeDatabase({ isEmpty = false } = {}): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onCluster(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    if (!isEmpty) await makeTemplate(client)
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${isEmpty ? 'template0' : TEMPLATE}`)
  })
  return clusterUrl(name)
}

/** Copies the made-up pack, changed as told. */
export function writePack(folder: string, changes: object = {}): void {
  const place = path.join(folder, tinyFile.slug)
  cpSync(TINY_FOLDER, place, { recursive: true })
  writeFileSync(path.join(place, 'pack.json'), JSON.stringify({ ...tinyFile, ...changes }))
}

export function startService(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarcate-packs-'))
  beforeAll(async () => {
    writePack(folder)
    process.env.DEMARCATE_PACKS = folder
    process.env.DEMARCATE_SECRET = 'a secret of the tests, long enough'
    process.env.AUTH_TRUST_HOST = '1'
    process.env.LOG_LEVEL ??= 'silent'
    process.env.DATABASE_URL = await makeDatabase()
  })
  afterAll(async () => {
    await closeLiveSessions()
    await closeDatabase()
    rmSync(folder, { recursive: true })
  })
}

/** Forgets what a process remembers, as a restart does. */
export async function restart(): Promise<void> {
  await closeLiveSessions()
  await closeDatabase()
  globalThis.demarcatePacks = undefined
  globalThis.demarcateAttempts = undefined
  globalThis.demarcateEditions = undefined
  globalThis.demarcateQuizzes = undefined
}
