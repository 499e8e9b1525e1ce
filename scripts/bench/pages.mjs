import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromium as chromiumPath } from '../launch/chromium.mjs'

const RUNS = 3
/** Lighthouse's "slow 4G". */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
}
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** What goes over the wire, compressed as it is sent. */
function bytesOf(url, cookie = '') {
  return new Promise((resolve, reject) => {
    http.get(url, { headers: { 'accept-encoding': 'gzip', cookie } }, (answered) => {
      let bytes = 0
      answered.on('data', (chunk) => {
        bytes += chunk.length
      })
      answered.on('end', () => resolve(bytes))
      answered.on('error', reject)
    })
  })
}

/** The scripts that the page itself names: what loads before anything can be touched. */
async function firstLoad(origin, { path, cookie }) {
  const html = await (await fetch(origin + path, { headers: { cookie } })).text()
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
  const sizes = await Promise.all(
    [...new Set(scripts.map(([, src]) => src))].map((src) => bytesOf(new URL(src, origin))),
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** Runs in the page, before everything else. */
function observe() {
  globalThis.seen = { lcpMs: 0, cls: 0, longestTaskMs: 0 }
  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    globalThis.seen.lcpMs = startTime
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) globalThis.seen.cls += value
  })
  watch('longtask', ({ duration }) => {
    globalThis.seen.longestTaskMs = Math.max(globalThis.seen.longestTaskMs, duration)
  })
}

async function visit(origin, { path: place, cookie }) {
  const profile = mkdtempSync(path.join(tmpdir(), 'demarcate-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: FLAGS,
    viewport: { width: 412, height: 823 },
    ...(cookie && { extraHTTPHeaders: { cookie } }),
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(observe)
  await page.goto(origin + place, { waitUntil: 'load', timeout: 120_000 })
  await page.waitForTimeout(3_000)
  const seen = await page.evaluate(() => globalThis.seen)
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  return seen
}

async function textQuestion(origin) {
  const pack = (await (await fetch(`${origin}/api/v1/packs`)).json()).packs[0].slug
  const startReply = await fetch(`${origin}/api/v1/attempts`, {
    method: 'POST',
    body: JSON.stringify({ pack, kinds: ['choose'], length: 3 }),
  })
  const { attempt } = await startReply.json()
  return { path: `/play/${attempt.id}`, cookie: startReply.headers.get('set-cookie').split(';')[0] }
}

export async function benchPages({ url }) {
  const measured = {}
  for (const [name, place] of [
    ['home', { path: '/', cookie: '' }],
    ['play', await textQuestion(url)],
  ]) {
    const seen = []
    for (let run = 0; run < RUNS; run++) seen.push(await visit(url, place))
    measured[name] = {
      scriptsKb: await firstLoad(url, place),
      lcpMs: median(seen.map(({ lcpMs }) => lcpMs)),
      cls: Math.max(...seen.map(({ cls }) => cls)),
      longestTaskMs: median(seen.map(({ longestTaskMs }) => longestTaskMs)),
    }
  }
  return measured
}
