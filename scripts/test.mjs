#!/usr/bin/env node
/**
 * `npm test`: installs what is missing, then everything that can be checked. The last line is the sum: each test counts
 * one, and so does each of the other checks.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, checkPacks, generate } from './launch/build.mjs'
import { chromium } from './launch/chromium.mjs'
import { install } from './launch/install.mjs'
import { Refusal } from './launch/refusal.mjs'
import { run, stopRunning } from './launch/run.mjs'
import { coverageLines } from './test/coverage.mjs'
import { countTests } from './test/jest-results.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

// What a person's own Demarcate is told by the environment is no business of the tests.
const OURS = /^(DATABASE_|DEMARCATE_(?!DIST$)|PORT$|HOST$|NODE_ENV$|METRICS_TOKEN$|RATE_LIMIT_|TRUST_PROXY$|LOG_LEVEL$)/
for (const name of Object.keys(process.env)) if (OURS.test(name)) delete process.env[name]
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** A test that passes only when it is tried again counts as failed; the CI workflow sets it. */
const isStrict = process.env.STRICT_FLAKY === '1'

const COVERED = ['--coverage', '--coverageProvider=v8', '--coverageReporters=json-summary']

const results = []
const flaky = []
const coverage = []
let isInterrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isInterrupted = true
    stopRunning()
  })
}

const secondsSince = (since) => Math.round((performance.now() - since) / 1000)

/** Something that is right or not. */
async function check(name, work) {
  if (isInterrupted) return
  console.log(`\n— ${name}`)
  const since = performance.now()
  const isRight = await work().catch((error) => {
    console.error(error instanceof Refusal ? error.message : error)
    return false
  })
  results.push({ name, passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, seconds: secondsSince(since) })
}

const succeeds = async (program, ...args) => (await run(process.execPath, [program, ...args])) === 0

/** Jest projects, counted test by test. */
async function tests(name, projects, ...options) {
  if (isInterrupted) return
  console.log(`\n— ${name}`)
  const since = performance.now()
  const folder = mkdtempSync(path.join(tmpdir(), 'demarcate-results-'))
  const file = path.join(folder, 'results.json')
  const args = ['--selectProjects', ...projects, '--json', `--outputFile=${file}`, '--silent=false', ...options]
  const code = await run(
    process.execPath,
    ['node_modules/jest/bin/jest.js', ...args, `--coverageDirectory=${folder}`],
    {},
    ['ignore', 'ignore', 'inherit'],
  )
  results.push({ name, ...counted(file, code), seconds: secondsSince(since) })
  coverage.push(...coverageLines(path.join(folder, 'coverage-summary.json')))
  rmSync(folder, { recursive: true })
}

function counted(file, code) {
  try {
    const { passed, failed, flaky: names } = countTests(JSON.parse(readFileSync(file, 'utf8')), { isStrict })
    flaky.push(...names)
    return { passed, failed: failed || (code === 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const browser = chromium()

await install({ withDev: true })
await check('database client', () => generate().then(() => true))
await check('types', () => succeeds('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'))
await check('lint and format', () => succeeds('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'))
await check('unused files, exports and packages', () => succeeds('node_modules/knip/bin/knip.js', '--no-progress'))
await check('packs', async () => (await checkPacks({ isStrict: true })) === 0)
// Of two processors Jest leaves one idle, unless told.
await tests('unit and component tests', ['unit', 'dom'], '--maxWorkers=100%', ...COVERED)
await tests('server tests', ['server'])
await check('build', () => build().then(() => true))
await tests('start, stop and crash', ['launcher'], '--runInBand')
if (browser) await tests('in the browser', ['browser'], '--runInBand')

console.log('')
for (const { name, passed, failed, seconds } of results)
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, in ${seconds} s`)
for (const line of coverage) console.log(line)
console.log(`flaky: ${flaky.length}`)
for (const name of flaky) console.log(`  ${name}`)
if (!browser)
  console.log(
    'The browser tests were LEFT OUT: there is no Chromium here (apt-get install chromium, or CHROMIUM_PATH=…).',
  )
if (isInterrupted) console.log('Interrupted: not everything was run.')
const sum = (field) => results.reduce((total, result) => total + result[field], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(isInterrupted ? 130 : sum('failed') ? 1 : 0)
