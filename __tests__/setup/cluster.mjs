import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Postgres } from '../../scripts/launch/postgres.mjs'
import stop from './cluster-teardown.mjs'
import { onSignal } from './on-signal.mjs'

/** One PostgreSQL for all server tests of a run: real, but not made to survive a power cut. */
/**
 * A PostgreSQL that a school set up itself keeps the zone of its machine: the tests run in one that is eight hours off, or in
 * another that is named.
 */
const ZONE = process.env.TEST_TIMEZONE ?? 'Asia/Shanghai'
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  `timezone=${ZONE}`,
]

export default async function start() {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarcate-test-'))
  const postgres = new Postgres(
    path.join(folder, 'postgres'),
    SETTINGS.flatMap((setting) => ['-c', setting]),
  )
  globalThis.demarcateCluster = { postgres, folder }
  onSignal(stop)
  await postgres.create()
  await postgres.start()
  process.env.TEST_CLUSTER = postgres.url()
}
