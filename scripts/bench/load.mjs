/**
 * Load from a process of its own, so that the app does not wait for its measurer. Reads a plan from its standard input,
 * `{ url, connections, seconds | amount, work? }` for as much as the app can take or with a `rate`, writes what was
 * measured to the standard output. `work` is a list of `{ cookie, answers: [{ path, body }] }`: each connection takes
 * one after the other, in order, none twice.
 */
import autocannon from 'autocannon'
import { paced } from './paced.mjs'

let input = ''
for await (const chunk of process.stdin) input += chunk
const { url, connections, seconds, amount, rate, work } = JSON.parse(input)

let ranDry = 0

/** Gives a connection its next request as soon as the one before it was answered. */
function answering(client) {
  let left = []
  const next = () => {
    if (left.length === 0) {
      const taken = work.pop()
      if (taken) left = taken.answers.map((answer) => ({ ...answer, cookie: taken.cookie }))
    }
    const answer = left.shift()
    if (!answer) ranDry++
    const { path, body, cookie } = answer ?? { path: '/', cookie: '' }
    const headers = { cookie, 'content-type': 'application/json' }
    client.setRequests([{ method: answer ? 'PUT' : 'OPTIONS', path, body, headers }])
  }
  client.on('response', next)
  next()
}

async function most() {
  const result = await autocannon({
    url,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    ...(work && { setupClient: answering }),
  })
  const { p50, p99, max } = result.latency
  return { perSecond: result.requests.average, p50, p99, max, non2xx: result.non2xx, errors: result.errors, ranDry }
}

console.log(JSON.stringify(await (rate ? paced({ url, rate, seconds, connections, work }) : most())))
