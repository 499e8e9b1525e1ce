import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Postgres } from '../launch/postgres.mjs'
import { startApp } from './app.mjs'
import { faultsOf } from './live/check.mjs'

/** Live sessions: classes of one size after the other, many rooms at once, one room on two processes. */

const TOKEN = randomUUID()
/** What a school gets that sets nothing; it has one address, as the bench has. */
export const ENV = { METRICS_TOKEN: TOKEN, RATE_LIMIT_PER_MINUTE: undefined, HOST: '127.0.0.1' }
const PATIENCE_MS = 90_000

/** Whether the answers are spread over eight seconds, question for question. */
const MIXED = [true, true, false, false, false, false]
const SHORT = [true, false, false]
/** Classes that play side by side begin within eight seconds. */
const SIDE_BY_SIDE = { questions: [true, false], lookMs: 1_000, staggerMs: 8_000 }
const WARM = [false, false, false, false, false, false]

const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)]
const p99 = (values) => percentile(values, 0.99)

async function send(url, cookie, body) {
  const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) }
  const answered = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'manual' })
  if (answered.status >= 400) throw new Error(`${url}: ${answered.status} ${await answered.text()}`)
  return answered
}

const cookiesOf = (answered) =>
  answered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** A teacher who is signed in, as the browser would say it. */
export async function teacher(url) {
  const [email, password] = [`${randomUUID()}@school.example`, randomUUID()]
  await send(`${url}/api/v1/users`, undefined, { email, password, name: 'Ada', role: 'teacher' })
  const csrf = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = await csrf.json()
  const form = { csrfToken, email, password, json: 'true' }
  return cookiesOf(await send(`${url}/api/auth/callback/credentials`, cookiesOf(csrf), form))
}

async function open(url, host, length) {
  const { packs } = await (await fetch(`${url}/api/v1/packs`)).json()
  const settings = { pack: packs[0].slug, length, secondsPerQuestion: 60, seats: 5_000 }
  const made = await send(`${url}/api/v1/sessions`, host, settings)
  return (await made.json()).session.code
}

/** In a process of its own, which is gone afterwards whatever happens. */
function drive(plan) {
  const driver = fork(path.join(import.meta.dirname, 'live/driver.mjs'))
  const patience = setTimeout(() => driver.kill('SIGKILL'), PATIENCE_MS)
  return new Promise((resolve, reject) => {
    driver.once('message', ({ measured, fault }) => (fault ? reject(new Error(fault)) : resolve(measured)))
    driver.once('close', (code, signal) => reject(new Error(`the driver ended: ${signal ?? code}`)))
    driver.send(plan)
  }).finally(() => clearTimeout(patience))
}

export async function played({ urls, host, data }, { players, rooms = 1, questions, lookMs = 200, staggerMs = 0 }) {
  const plans = []
  for (let n = 0; n < rooms; n++) plans.push({ code: await open(urls[0], host, questions.length), host, players })
  const measured = await drive({ urls, token: TOKEN, rooms: plans, questions, lookMs, staggerMs })
  const { asked } = measured
  const of = (isSpread, what) => asked.filter((one) => one.isSpread === isSpread).flatMap((one) => one[what])
  const faults = await faultsOf(data, measured.rooms)
  return {
    players: players * rooms,
    joinMs: p99(measured.joinMs),
    reachMs: p99(asked.flatMap((one) => one.reachMs)),
    spreadMs: p99(of(true, 'answerMs')),
    instantMs: p99(of(false, 'answerMs')),
    revealMs: p99(asked.flatMap((one) => one.revealMs)),
    ownMs: p99(asked.flatMap((one) => one.ownMs)),
    spreadCpuSeconds: percentile(of(true, 'cpuSeconds'), 0.5),
    instantCpuSeconds: percentile(of(false, 'cpuSeconds'), 0.5),
    rssBytes: measured.rssBytes,
    ...faults,
    broken: measured.faults,
  }
}

/** The slope of a line through points, both on logarithmic scales. */
function exponentOf(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const along = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  return along / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
}

export async function rss(url) {
  const answered = await fetch(`${url}/api/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })
  return Number(/^process_resident_memory_bytes (.+)$/m.exec(await answered.text())[1])
}

/** Another app process on the database of the first one. */
export const beside = (data) => ({
  DATABASE_URL: new Postgres(path.join(data, 'postgres')).url('demarcate'),
  DEMARCATE_SECRET: readFileSync(path.join(data, 'secret'), 'utf8').trim(),
})

export const SIZES = [200, 1_000, 2_000]

/** `onPlayed` is told of each part as it is over. */
export async function benchLive(data, onPlayed) {
  const app = await startApp(data, ENV)
  const apps = [app]
  try {
    const setting = { urls: [app.url], host: await teacher(app.url), data }
    await played(setting, { players: 100, questions: WARM })
    const before = await rss(app.url)
    const sizes = []
    for (const players of SIZES) {
      const one = await played(setting, { players, questions: MIXED })
      sizes.push(one)
      onPlayed(`${players} players`, players, one)
    }
    onPlayed('100 rooms of 30', 200, await played(setting, { players: 30, rooms: 100, ...SIDE_BY_SIDE }))
    apps.push(await startApp(data, { ...ENV, ...beside(data) }))
    const both = { ...setting, urls: apps.map(({ url }) => url) }
    await played(both, { players: 100, questions: WARM })
    for (const players of SIZES)
      onPlayed(`${players} players on two processes`, players, await played(both, { players, questions: SHORT }))
    return {
      spreadExponent: exponentOf(sizes.map(({ players, spreadCpuSeconds }) => [players, spreadCpuSeconds])),
      instantExponent: exponentOf(sizes.map(({ players, instantCpuSeconds }) => [players, instantCpuSeconds])),
      bytesPerPlayer: (sizes.at(-1).rssBytes - before) / SIZES.at(-1),
    }
  } finally {
    for (const one of apps.toReversed()) await one.stop()
  }
}
