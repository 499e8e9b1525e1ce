/**
 * Load from a process of its own, so that the app does not wait for its measurer. Reads a plan from its standard input,
 * `{ url, connections, seconds, rate?, work? }`, writes what autocannon measured to the standard output. `work` is a list
 * of `{ cookie, answers: [{ path, body }] }`: each connection takes one after the other, in order, none twice.
 */
import autocannon from 'autocannon'

let input = ''
for await (const chunk of process.stdin) input += chunk
const { url, connections, seconds, rate, work } = JSON.parse(input)

/** Answers of the attempts that this connection has taken, one after the other. */
function next(context) {
  context.left ??= []
  if (context.left.length === 0) {
    const taken = work.pop()
    if (!taken) return undefined
    context.left = taken.answers.map((answer) => ({ ...answer, cookie: taken.cookie }))
  }
  return context.left.shift()
}

let ranDry = 0
const answers = {
  method: 'PUT',
  setupRequest(request, context) {
    const answer = next(context)
    if (!answer) ranDry++
    const { path, body, cookie } = answer ?? { path: '/api/health', body: undefined, cookie: '' }
    return {
      ...request,
      method: answer ? 'PUT' : 'GET',
      path,
      body,
      headers: { cookie, 'content-type': 'application/json' },
    }
  },
}

const result = await autocannon({
  url,
  connections,
  duration: seconds,
  ...(rate && { overallRate: rate }),
  ...(work && { requests: [answers] }),
})
const { average: perSecond } = result.requests
const { p50, p99, max } = result.latency
console.log(JSON.stringify({ perSecond, p50, p99, max, non2xx: result.non2xx, errors: result.errors, ranDry }))
