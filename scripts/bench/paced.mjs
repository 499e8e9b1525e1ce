import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Requests that fall due one after the other at equal distances, whether those before them were answered or not, over
 * so many connections. A generator that counts by the second (as autocannon's `overallRate` does) sends a second's
 * requests as fast as it can and then waits: that is full load half of the time, not half load. Latency counts from
 * when a request fell due, so that one that had to wait for a connection is not flattered.
 */
export async function paced({ url, rate, seconds, connections, work }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const idle = Array.from({ length: connections }, () => [])
  const waiting = []
  const latencies = []
  const wrong = { non2xx: 0, errors: 0, ranDry: 0 }

  const send = ({ path, body, cookie }) =>
    new Promise((resolve) => {
      const headers = { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const request = http.request(url + path, { method: 'PUT', agent, headers }, (response) => {
        if (response.statusCode >= 300) wrong.non2xx++
        response.resume().on('end', resolve)
      })
      request.on('error', () => {
        wrong.errors++
        resolve()
      })
      request.end(body)
    })

  /** Whoever is idle answers the next question of their own, in order, none twice. */
  async function dispatch() {
    if (waiting.length === 0 || idle.length === 0) return
    const due = waiting.shift()
    const left = idle.shift()
    if (left.length === 0) {
      const taken = work.pop()
      if (taken) left.push(...taken.answers.map((answer) => ({ ...answer, cookie: taken.cookie })))
      else wrong.ranDry++
    }
    const answer = left.shift()
    if (answer) {
      await send(answer)
      latencies.push(performance.now() - due)
    }
    idle.push(left)
    await dispatch()
  }

  const start = performance.now()
  const total = Math.round(rate * seconds)
  const under = []
  for (let n = 0; n < total; ) {
    for (; n < total && start + (n * 1000) / rate <= performance.now(); n++) {
      waiting.push(start + (n * 1000) / rate)
      under.push(dispatch())
    }
    await sleep(1)
  }
  await Promise.all(under)
  agent.destroy()
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
  return { perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99), max: at(1), ...wrong }
}
