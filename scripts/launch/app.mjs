import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'

const PATIENCE_MS = 60_000
const GRACE_MS = 8_000
/** What a request leaves behind is gone before it is moved; in Node's 16 MB, collecting it is a sixth of the work. */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=32'
/** Between two full collections the heap grows to twice what lives; to four times, as usual, is a lot of garbage. */
const ROOM_FOR_THE_OLD = '--heap-growing-percent=100'
const EVERY = ['', '0.0.0.0', '::']
const OWN_HOST = EVERY.includes(process.env.HOST ?? '') ? 'localhost' : process.env.HOST

/** The web server, a process of its own: it may crash without taking the database along. */
export class App {
  #child
  #isStopping = false
  /** Called when it ends without being told to. */
  onEnded = () => {}

  start({ port, env, isDev }) {
    const args = isDev
      ? ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)]
      : [ROOM_FOR_THE_YOUNG, ROOM_FOR_THE_OLD, 'scripts/serve.mjs']
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit', ...(isDev ? [] : ['ipc'])],
      env: {
        ...process.env,
        ...env,
        PORT: String(port),
        NODE_ENV: isDev ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    })
    child.ended = new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`))
    })
    child.ended.then((how) => {
      this.#child = undefined
      if (!this.#isStopping) this.onEnded(how)
    })
    this.#child = child
  }

  /** Comes back once the app and its database answer. */
  async ready(port) {
    const until = Date.now() + PATIENCE_MS
    while (this.#child && Date.now() < until) {
      const answer = await fetch(`http://${OWN_HOST}:${port}/api/ready`).catch(() => undefined)
      if (answer?.ok) return
      await sleep(25)
    }
    if (this.#child) throw new Refusal(`The app does not become ready within ${PATIENCE_MS / 1000} s: see above.`)
    throw new Refusal('The app has ended before it was ready: see above.')
  }

  async stop() {
    this.#isStopping = true
    const child = this.#child
    if (!child) return
    child.kill('SIGTERM')
    await Promise.race([child.ended, sleep(GRACE_MS)])
    if (this.#child) child.kill('SIGKILL')
    await child.ended
  }
}
