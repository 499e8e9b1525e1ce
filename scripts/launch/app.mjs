import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Backoff } from './backoff.mjs'
import { Refusal } from './refusal.mjs'

const PATIENCE_MS = 60_000
const GRACE_MS = 8_000
/** A process that lives and answers nothing any more is started again: after three looks in a row. */
const LOOK_EVERY_MS = 5_000
const ANSWER_WITHIN_MS = 10_000
const MISSES_AT_MOST = 3
/** In MB. With Node's default of 16, objects of a request outlive the young generation, and collecting them is a sixth of the work. */
const YOUNG_GENERATION_SIZE = '--max-semi-space-size=32'
/** In per cent: a full collection starts when the heap has doubled; by default it may grow to four times the live size. */
const OLD_GENERATION_GROWTH = '--heap-growing-percent=100'
const ALL_INTERFACES = ['', '0.0.0.0', '::']
const OWN_HOST = ALL_INTERFACES.includes(process.env.HOST ?? '') ? 'localhost' : process.env.HOST

/** next-auth would follow these, left in the environment by another program, to another site. */
const AUTH_SETTINGS = /^(NEXTAUTH_|AUTH_(URL|SECRET|TRUST_HOST|REDIRECT_PROXY_URL)$|VERCEL$)/

const withoutAuthSettings = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !AUTH_SETTINGS.test(name)))

/**
 * The web server, a process of its own: it may crash without taking the database along. Once it has served it is started
 * again whenever it ends.
 */
export class App {
  #options
  #child
  #isStopping = false
  #hasServed = false
  #backoff = new Backoff()
  /** Called with the reason when it ends before it has ever served. */
  onGivenUp = () => {}

  /** `database` is fulfilled when PostgreSQL answers: until then the app loads, and asks it nothing. */
  start({ port, env, isDev, database }) {
    this.#options = { port, env, isDev, database }
    void this.#keepRunning()
  }

  async #keepRunning() {
    let how = await this.#spawn().ended
    while (!this.#isStopping) {
      if (!this.#hasServed) return this.onGivenUp(`The app has ended (${how}).`)
      console.error(`The app has ended (${how}); starting it again …`)
      await sleep(this.#backoff.nextDelayMs())
      if (this.#isStopping) return
      const child = this.#spawn()
      void this.#answers(child).then((hasAnswered) => hasAnswered && console.log('The app is back.'))
      how = await child.ended
    }
  }

  #spawn() {
    const { port, env, isDev, database } = this.#options
    const args = isDev
      ? ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)]
      : [YOUNG_GENERATION_SIZE, OLD_GENERATION_GROWTH, 'scripts/serve.mjs']
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit', ...(isDev ? [] : ['ipc'])],
      env: {
        ...withoutAuthSettings(process.env),
        ...env,
        PORT: String(port),
        NODE_ENV: isDev ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    })
    child.ended = new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`))
    }).then((how) => {
      if (this.#child === child) this.#child = undefined
      return how
    })
    this.#child = child
    // Whoever starts the launcher is told why there is no database.
    database.then(
      () => child.connected && child.send('database-ready', () => {}),
      () => {},
    )
    return child
  }

  /** Comes back once the app and its database answer. */
  async ready() {
    const child = this.#child
    if (child && (await this.#answers(child))) return
    if (this.#child) throw new Refusal(`The app does not become ready within ${PATIENCE_MS / 1000} s: see above.`)
    throw new Refusal('The app has ended before it was ready: see above.')
  }

  /** Whether this process and its database answer before the patience is over. */
  async #answers(child) {
    const until = Date.now() + PATIENCE_MS
    while (this.#child === child && Date.now() < until) {
      const answer = await fetch(this.#readyUrl).catch(() => undefined)
      if (answer?.ok) {
        this.#hasServed = true
        this.#backoff.reset()
        void this.#watch(child)
        return true
      }
      await sleep(25)
    }
    return false
  }

  /** Any answer will do: a 503 means that the database is away, which a new process would not mend. */
  async #watch(child) {
    for (let misses = 0; misses < MISSES_AT_MOST; ) {
      await Promise.race([child.ended, sleep(LOOK_EVERY_MS, undefined, { ref: false })])
      if (this.#child !== child || this.#isStopping) return
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
      misses = await fetch(this.#readyUrl, { signal }).then(
        () => 0,
        () => misses + 1,
      )
    }
    console.error('The app lives but does not answer; it is ended.')
    child.kill('SIGKILL')
  }

  get #readyUrl() {
    return `http://${OWN_HOST}:${this.#options.port}/api/ready`
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
