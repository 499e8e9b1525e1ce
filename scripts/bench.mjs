#!/usr/bin/env node
/** `npm run bench`: how fast it is here and now, beside how fast it has to be. Give names of parts to run only those. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchAnswers } from './bench/answers.mjs'
import { startApp } from './bench/app.mjs'
import { benchBoards, SIZES } from './bench/boards.mjs'
import { benchLighthouse } from './bench/lighthouse.mjs'
import { benchLive } from './bench/live.mjs'
import { benchPages } from './bench/pages.mjs'
import { benchProgress } from './bench/progress.mjs'
import { build } from './launch/build.mjs'
import { chromium } from './launch/chromium.mjs'
import { install } from './launch/install.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.NODE_ENV = 'production'
const asked = process.argv.slice(2)
const wants = (part) => asked.length === 0 || asked.includes(part)

const amount = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** One line: what, how much, the bar, and how much of the bar was used (or exceeded). */
function line(what, value, unit, bar) {
  const { most, least } = bar ?? {}
  const holds = most !== undefined ? value <= most : least !== undefined ? value >= least : undefined
  const against =
    most !== undefined
      ? `≤ ${most} (× ${amount(value / (most || 1))})`
      : least !== undefined
        ? `≥ ${least} (× ${amount(value / least)})`
        : ''
  const mark = holds === undefined ? ' ' : holds ? '✓' : '✗'
  console.log(`${mark} ${what.padEnd(58)} ${amount(value).padStart(9)} ${unit.padEnd(5)} ${against}`)
}

function engine() {
  const output = execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', 'scripts/bench/engine.ts'],
    { encoding: 'utf8' },
  )
  const { quizMs, grade, longTraceMs, grown } = JSON.parse(output)
  line('build a quiz of 10', quizMs, 'ms', { most: 3 })
  for (const [kind, ms] of Object.entries(grade))
    line(`grade and explain: ${kind}`, ms, 'ms', kind === 'trace' ? undefined : { most: 0.3 })
  line('grade and explain: a trace of 500 points', longTraceMs, 'ms', { most: 10 })
  for (const { features, firstMs, quizMs: ms } of grown) {
    line(`build a quiz on ${features} features`, ms, 'ms', { most: 3 })
    line(`  the first one, with the pack's indexes`, firstMs, 'ms')
  }
}

async function answers(app) {
  const { emptyPerSecond, answersPerSecond, p50Ms, p99Ms, halfP99Ms, bad } = await benchAnswers(app)
  line('an empty route, 50 connections', emptyPerSecond, '/s')
  line('answers, 50 connections', answersPerSecond, '/s')
  line('answers, p50 at full load', p50Ms, 'ms')
  line('answers, p99 at full load', p99Ms, 'ms')
  line('answers, p99 at half that load', halfP99Ms, 'ms', { most: 100 })
  line('answers that went wrong', bad, '', { most: 0 })
}

async function progress(app) {
  const { attempts, data, page, catchUpMs } = await benchProgress(app)
  line(`My progress, ${attempts} attempts: its data, median`, data.p50Ms, 'ms', { most: 100 })
  line('  95 of 100 within', data.p95Ms, 'ms')
  line('  the whole page, median', page.p50Ms, 'ms', { most: 100 })
  line('  95 of 100 within', page.p95Ms, 'ms')
  line('  remembering a quiz of 10, with the first look after it', catchUpMs, 'ms')
}

/** By how many play: what may take how long, in ms. */
const LIVE_BARS = {
  200: { reach: 60, spread: 40, instant: 400, reveal: 150 },
  1000: { reach: 150, spread: 80, instant: 1_500, reveal: 400 },
  2000: { reach: 250, spread: 150, instant: 3_000, reveal: 700 },
}

async function live(data) {
  const { spreadExponent, instantExponent, bytesPerPlayer } = await benchLive(data, (name, size, played) => {
    const bars = LIVE_BARS[size]
    console.log(`  ${name}`)
    line('  all of them join at one instant, p99', played.joinMs, 'ms')
    line('  a question reaches all, p99', played.reachMs, 'ms', { most: bars.reach })
    line('  an answer is durable, answers spread over 8 s, p99', played.spreadMs, 'ms', { most: bars.spread })
    line('  an answer is durable, all at one instant, p99', played.instantMs, 'ms', { most: bars.instant })
    line('  the reveal after the last answer is at all, p99', played.revealMs, 'ms', { most: bars.reveal })
    line('  own answer on the map, p99', played.ownMs, 'ms')
    line('  answers lost, doubled or miscounted', played.lost + played.doubled + played.miscounted, '', { most: 0 })
    for (const fault of new Set(played.broken)) console.log(`    ${fault}`)
    if (!played.spreadCpuSeconds) return
    line('  the app works for a question, spread', played.spreadCpuSeconds, 's')
    line('  the app works for a question, at one instant', played.instantCpuSeconds, 's')
  })
  line('work for a question, spread: players to the power of', spreadExponent, '', { most: 1.2 })
  line('work for a question, at one instant: to the power of', instantExponent, '', { most: 1.2 })
  line('memory a player', bytesPerPlayer / 1000, 'kB', { most: 120 })
}

/** What each look at a board costs beside ranking everybody, and what counting adds to recording. */
async function boards(folder, size) {
  const found = await benchBoards(folder, size)
  const looks = [
    ['the top 100', found.topMs, found.naiveTopMs],
    ['my rank', found.rankMs, found.naiveRankMs],
    ['around me', found.aroundMs, found.naiveAroundMs],
  ]
  for (const [what, ms, naiveMs] of looks) {
    line(`${found.attempts} attempts, ${found.players} players: ${what}`, ms, 'ms', { most: size.mostMs })
    line(`  by ranking everybody (× ${amount(naiveMs / ms)})`, naiveMs, 'ms')
  }
  line('  a whole board as the app answers it', found.wholeMs, 'ms')
  line('  places that ranking everybody gives differently', found.wrong, '', { most: 0 })
  const ways = [
    ['begun and answered', found.byAnswers, { most: 1.3 }],
    ['in one statement', found.atOnce, undefined],
  ]
  for (const [how, { plainMs, countedMs }, bar] of ways) {
    line(`  an attempt recorded, ${how}, no boards`, plainMs, 'ms')
    line('    the same, and counted on its boards', countedMs, 'ms')
    line('    counted to plain', countedMs / plainMs, '', bar)
  }
}

async function pages(app) {
  const { home, play } = await benchPages(app)
  line('home: first-load scripts, compressed', home.scriptsKb, 'kB', { most: 150 })
  line('play: first-load scripts, compressed', play.scriptsKb, 'kB', { most: 190 })
  for (const [name, { lcpMs, cls, longestTaskMs }] of Object.entries({ home, play })) {
    line(`${name}: largest paint, slow 4G and a quarter of the speed`, lcpMs, 'ms', { most: 1500 })
    line(`${name}: layout shift`, cls, '', { most: 0 })
    line(
      `${name}: longest task before the first input`,
      longestTaskMs,
      'ms',
      name === 'play' ? { most: 200 } : undefined,
    )
  }
}

async function lighthouse(app) {
  const scores = await benchLighthouse(app)
  line('home: Lighthouse, performance', scores.performance, '', { least: 95 })
  line('home: Lighthouse, accessibility', scores.accessibility, '', { least: 100 })
  line('home: Lighthouse, best practices', scores['best-practices'], '', { least: 100 })
  if (scores.short.length > 0) console.log(`    short of it: ${scores.short.join(', ')}`)
}

const PARTS = { answers, progress, pages, lighthouse }
const NEED_A_BROWSER = ['pages', 'lighthouse']

/** What one app is asked. */
async function single(data) {
  const cold = await startApp(data)
  await cold.stop()
  const app = await startApp(data)
  if (wants('start')) {
    line('ready after a cold start', cold.readyMs / 1000, 's', { most: 5 })
    line('ready after a warm restart', app.readyMs / 1000, 's', { most: 3 })
  }
  try {
    for (const [name, part] of Object.entries(PARTS).filter(([name]) => wants(name)))
      if (chromium() || !NEED_A_BROWSER.includes(name)) await part(app)
      else console.log(`  No Chromium here: ${name} left out.`)
  } finally {
    await app.stop()
  }
}

await install({ withDev: true })
await build()
const folder = mkdtempSync(path.join(tmpdir(), 'demarcate-bench-'))
console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`)
try {
  if (wants('engine')) engine()
  if (wants('boards')) await boards(path.join(folder, 'boards'), SIZES.boards)
  // Ten minutes and some gigabytes: only when it is asked for by name.
  if (asked.includes('boards-10m')) await boards(path.join(folder, 'boards-10m'), SIZES['boards-10m'])
  if (['start', ...Object.keys(PARTS)].some(wants)) await single(path.join(folder, 'data'))
  if (wants('live')) await live(path.join(folder, 'live'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
