/** *My progress* of somebody who has played a thousand quizzes: what the server takes for its data, and for the page. */

const ATTEMPTS = 1000
const LENGTH = 10
const AT_ONCE = 20
const LOOKS = 60
const KINDS = ['choose', 'place', 'estimate', 'order']

/** Right now and then, as people are. */
const ANSWER = {
  order: ({ cards }) => ({ order: cards.map(({ id }) => id) }),
  place: ({ extent: [west, south, east, north] }) => ({ at: [(west + east) / 2, (south + north) / 2] }),
  choose: ({ options, position }) => ({ option: options[position % options.length].id }),
  estimate: ({ min }) => ({ value: min }),
}

async function send(url, cookie, method = 'GET', body = undefined) {
  const answered = await fetch(url, { method, headers: { cookie }, ...(body && { body: JSON.stringify(body) }) })
  if (!answered.ok) throw new Error(`${method} ${url}: ${answered.status} ${await answered.text()}`)
  return answered
}

async function play(url, pack, cookie) {
  const startReply = await send(`${url}/api/v1/attempts`, cookie, 'POST', { pack, kinds: KINDS, length: LENGTH })
  const own = startReply.headers.get('set-cookie')?.split(';')[0] ?? cookie
  let { attempt, question } = await startReply.json()
  while (question) {
    const path = `${url}/api/v1/attempts/${attempt.id}/responses/${question.position}`
    const marked = await send(path, own, 'PUT', { response: ANSWER[question.kind](question) })
    ;({ attempt, question } = await marked.json())
  }
  return own
}

async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function looks(url, cookie) {
  const times = []
  for (let look = 0; look < LOOKS; look++) times.push(await timed(async () => (await send(url, cookie)).text()))
  times.sort((a, b) => a - b)
  return { p50Ms: times[times.length >> 1], p95Ms: times[Math.floor(times.length * 0.95)] }
}

export async function benchProgress({ url }) {
  const pack = (await (await fetch(`${url}/api/v1/packs`)).json()).packs[0].slug
  const cookie = await play(url, pack, '')
  let left = ATTEMPTS - 1
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await play(url, pack, cookie)
    }),
  )
  const data = `${url}/api/v1/me/progress`
  // A look remembers some dozens of quizzes at most: here all thousand were left to the first.
  for (let look = 0; look * 60 <= ATTEMPTS + 60; look++) await (await send(data, cookie)).text()
  const { totals } = await (await send(data, cookie)).json()
  const measured = {
    attempts: totals.attempts,
    data: await looks(data, cookie),
    page: await looks(`${url}/progress`, cookie),
  }
  await play(url, pack, cookie)
  return { ...measured, catchUpMs: await timed(async () => (await send(data, cookie)).text()) }
}
