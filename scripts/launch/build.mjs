import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'

/**
 * What the built app is made from. Files of `public` are served as they are, except that packs are checked first.
 * tsconfig.json is left out: Next writes into it.
 */
const SOURCES = ['app', 'components', 'lib', 'messages', 'prisma/schema.prisma', 'public/packs']
const ROOT_SOURCES = /^(?!next-env\.d\.ts).*\.(ts|mjs)$|^(package|package-lock|security-headers)\.json$/

function filesUnder(place) {
  if (!existsSync(place)) return []
  const entries = readdirSync(place, { withFileTypes: true, recursive: true })
  if (!entries.length) return []
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

const isSource = (file) => !file.startsWith('public') || /^(pack|geo|rivers)\.json$/.test(path.basename(file))

function sources() {
  const root = readdirSync('.', { withFileTypes: true }).filter(
    (entry) => entry.isFile() && ROOT_SOURCES.test(entry.name),
  )
  const inside = SOURCES.flatMap((place) => (place.endsWith('.prisma') ? [place] : filesUnder(place)))
  return [...root.map((entry) => entry.name), ...inside.filter(isSource)].sort()
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

/** Prisma's client, if the schema has changed. */
export async function generate() {
  const stamp = path.join('generated', 'prisma', '.made-from')
  const hash = hashOf(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (read(stamp) === hash) return
  // `generate` never runs the schema engine, but insists on finding one, and would try to download it.
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const code = await run(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], env)
  if (code !== 0) throw new Refusal('Prisma could not make the database client: see above.')
  writeFileSync(stamp, hash)
}

/** `isStrict`: what is emitted beside the packs must be current already. Answers with the exit code. */
export const checkPacks = ({ isStrict = false } = {}) =>
  run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/check-packs.ts', ...(isStrict ? ['--check'] : [])])

/** Builds the app if its sources have changed since the last time. */
export async function build() {
  await generate()
  const folder = process.env.DEMARCATE_DIST ?? '.next'
  const stamp = path.join(folder, 'made-from')
  const hash = hashOf(sources())
  if (read(stamp) === hash && existsSync(path.join(folder, 'BUILD_ID'))) return
  console.log('Building the app; this takes about half a minute …')
  rmSync(stamp, { force: true })
  if ((await checkPacks()) !== 0) throw new Refusal('A pack is not valid: see above.')
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], env)
  if (code !== 0) throw new Refusal('The app could not be built: see above.')
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, hash)
}
