import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hasBinaries } from './binaries.mjs'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** What npm wrote down when it installed, against what the lockfile asks for. Packages for other machines may be missing. */
function isComplete({ withDev }) {
  const installed = read('node_modules/.package-lock.json')?.packages
  if (!installed) return false
  return Object.entries(read('package-lock.json').packages).every(([place, wanted]) => {
    if (place === '' || wanted.optional || wanted.link || (wanted.dev && !withDev)) return true
    return installed[place]?.version === wanted.version && existsSync(path.join(place, 'package.json'))
  })
}

/** npm as it was called, or as it is found. */
function npm() {
  const own = process.env.npm_execpath
  return own && /npm-cli\.c?js$/.test(own) ? [process.execPath, [own]] : ['npm', []]
}

/** Installs if something is missing. Never leaves out development packages: it would remove those that are there. */
export async function install({ withDev = false, needsDatabase = true } = {}) {
  if (isComplete({ withDev }) && (hasBinaries() || !needsDatabase)) return
  console.log('Installing packages (npm ci); this takes a minute or two the first time …')
  const [program, first] = npm()
  const code = await run(program, [
    ...first,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (code !== 0) throw new Refusal('The packages could not be installed: see above. Is the npm registry within reach?')
}
