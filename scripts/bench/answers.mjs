import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const CONNECTIONS = 50
const SECONDS = 6
const ROUNDS = 3
const LENGTH = 10
/** Requests before anything is measured: the engine of Node compiles what it has seen often. */
const WARM = 4000

/** Some well-formed answer to a question as it is shown. */
const ANSWER = {
  order: ({ cards }) => ({ order: cards.map(({ id }) => id) }),
  place: ({ extent: [west, south, east, north] }) => ({ at: [(west + east) / 2, (south + north) / 2] }),
  match: ({ cards, bins }) => ({ bins: Object.fromEntries(cards.map(({ id }) => [id, bins[0].id])) }),
  choose: ({ options }) => ({ option: options[0].id }),
  estimate: ({ min }) => ({ value: min }),
  trace: ({ from, to }) => ({
    line: Array.from({ length: 40 }, (_, n) => [0, 1].map((axis) => from[axis] + ((to[axis] - from[axis]) * n) / 39)),
  }),
}

async function send(url, method, body, cookie = '') {
  const answered = await fetch(url, { method, headers: { cookie }, body: JSON.stringify(body) })
  if (!answered.ok) throw new Error(`${method} ${url}: ${answered.status} ${await answered.text()}`)
  return { json: await answered.json(), cookie: answered.headers.get('set-cookie')?.split(';')[0] ?? cookie }
}

const begin = (url, pack, seed) => send(`${url}/api/v1/attempts`, 'POST', { pack, seed, length: LENGTH })

/** The same seed poses the same questions: one attempt is played to know the answers to all others. */
async function bodiesOf(url, pack, seed) {
  const { json, cookie } = await begin(url, pack, seed)
  const bodies = []
  for (let question = json.question; question; ) {
    const body = { response: ANSWER[question.kind](question) }
    bodies.push(JSON.stringify(body))
    const path = `/api/v1/attempts/${json.attempt.id}/responses/${question.position}`
    question = (await send(url + path, 'PUT', body, cookie)).json.question
  }
  return bodies
}

async function attempts(url, pack, count, seeds) {
  const work = []
  for (let n = 0; n < count; n++) {
    const [seed, bodies] = seeds[n % seeds.length]
    const { json, cookie } = await begin(url, pack, seed)
    const answers = bodies.map((body, position) => ({
      path: `/api/v1/attempts/${json.attempt.id}/responses/${position}`,
      body,
    }))
    work.push({ cookie, answers })
  }
  return work
}

async function load(plan) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'load.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stdin.end(JSON.stringify({ connections: CONNECTIONS, seconds: SECONDS, ...plan }))
  await once(child, 'exit')
  return JSON.parse(output)
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Empty routes and answers in turns, so that what else the machine does hits both. */
export async function benchAnswers({ url }) {
  const pack = (await (await fetch(`${url}/api/v1/packs`)).json()).packs[0].slug
  const seeds = []
  for (const seed of ['bench 1', 'bench 2', 'bench 3', 'bench 4']) seeds.push([seed, await bodiesOf(url, pack, seed)])
  const fresh = async (perSecond) => attempts(url, pack, CONNECTIONS + Math.ceil((perSecond * SECONDS) / LENGTH), seeds)
  const empty = () => load({ url: `${url}/api/health` })
  const answering = async (perSecond, rate) => load({ url, rate, work: await fresh(perSecond) })

  await load({ url: `${url}/api/health`, amount: WARM })
  // Cold, it takes a fraction of what it takes later; what runs dry would be counted as wrong.
  let expected =
    3 *
    (await load({ url, amount: WARM, work: await attempts(url, pack, CONNECTIONS + WARM / LENGTH, seeds) })).perSecond
  const rounds = []
  for (let n = 0; n < ROUNDS; n++) {
    const round = { empty: await empty(), answers: await answering(expected) }
    expected = 1.5 * round.answers.perSecond
    rounds.push(round)
  }
  const emptyPerSecond = median(rounds.map((round) => round.empty.perSecond))
  const answersPerSecond = median(rounds.map((round) => round.answers.perSecond))
  const halves = []
  for (let n = 0; n < ROUNDS; n++)
    halves.push(await answering(answersPerSecond / 2 + 100, Math.round(answersPerSecond / 2)))
  const bad = [...rounds.map((round) => round.answers), ...halves].reduce(
    (sum, { non2xx, errors, ranDry }) => sum + non2xx + errors + ranDry,
    0,
  )
  return {
    emptyPerSecond,
    answersPerSecond,
    p50Ms: median(rounds.map((round) => round.answers.p50)),
    p99Ms: median(rounds.map((round) => round.answers.p99)),
    halfP99Ms: median(halves.map(({ p99 }) => p99)),
    bad,
  }
}
