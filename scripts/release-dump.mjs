#!/usr/bin/env node
/**
 * `npm run release-dump`: fills a new database through the app's public HTTP API and keeps it, so that the tests of every
 * later version can open it. Made once for each release, with the code of that release; never made again afterwards.
 *
 *   node scripts/release-dump.mjs [--name 0.1.0] [--checkout ../demarcate-0.1.0]
 *
 * `--name` is package.json's version and `--checkout` is this folder unless said otherwise. In `__tests__/releases` it
 * writes
 *
 *   <name>.sql.gz   the schema and all rows
 *   <name>.json.br  who played what, and what the code of that release answered (see `__tests__/releases/release.ts`)
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { startApp } from './bench/app.mjs'
import { Postgres } from './launch/postgres.mjs'
import { dumpOf } from './releases/dump.mjs'
import { goOn } from './releases/moves.mjs'
import { readAll } from './releases/reads.mjs'
import { Recorder } from './releases/recorder.mjs'
import { playAll } from './releases/story.mjs'

const { values: options } = parseArgs({
  options: { name: { type: 'string' }, checkout: { type: 'string', default: '.' } },
})
const checkout = path.resolve(options.checkout)
const name = options.name ?? JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')).version
const folder = path.resolve(import.meta.dirname, '../__tests__/releases')
/** Signs the cookies in the manifest and draws the daily quiz: whoever opens the dump needs it too. */
const secret = 'the secret of the release dumps'

function write(suffix, bytes) {
  writeFileSync(path.join(folder, `${name}${suffix}`), bytes)
  console.log(`${name}${suffix}: ${bytes.length} bytes`)
}

const data = mkdtempSync(path.join(tmpdir(), 'demarcate-release-'))
const app = await startApp(data, { DEMARCATE_SECRET: secret, LOG_LEVEL: 'error' }, checkout)
try {
  const database = await new Postgres(path.join(data, 'postgres')).connect('demarcate')
  const recorder = new Recorder(app.url)
  const day = new Date().toISOString().slice(0, 10)
  const { people, about } = await playAll(recorder, database)
  const takenAt = Date.now()
  const sql = await dumpOf(database, path.join(checkout, 'prisma/migrations'))
  const reads = await readAll(recorder)
  const moves = await goOn(recorder, people)
  await database.end()
  if (new Date().toISOString().slice(0, 10) !== day) throw new Error('Midnight (UTC) has passed: run it again.')
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim()
  const manifest = { name, commit, takenAt, day, secret, people, about, reads, moves }
  write('.sql.gz', gzipSync(`-- Demarcate ${name}, commit ${commit}\n${sql}`, { level: 9 }))
  write('.json.br', brotliCompressSync(JSON.stringify(manifest)))
} finally {
  await app.stop()
  rmSync(data, { recursive: true, force: true })
}
