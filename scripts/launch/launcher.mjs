import path from 'node:path'
import { App } from './app.mjs'
import { build, generate } from './build.mjs'
import { dataFolder, secretIn } from './folder.mjs'
import { install } from './install.mjs'
import { Keeper } from './keeper.mjs'
import { freePort } from './port.mjs'
import { Postgres } from './postgres.mjs'
import { stopRunning } from './run.mjs'

/** From nothing to an app that answers, and back: everything that was started is stopped again, in reverse order. */
export class Launcher {
  #isDev
  #started = []
  #stopping
  #settle

  constructor({ isDev }) {
    this.#isDev = isDev
    /** Fulfilled when all is over, with the exit code. */
    this.over = new Promise((resolve) => {
      this.#settle = resolve
    })
  }

  async start() {
    const own = !process.env.DATABASE_URL
    const port = await freePort()
    await install({ needsDatabase: own })
    const folder = dataFolder()
    const env = {
      DEMARCATE_SECRET: secretIn(folder),
      // next-auth takes the site's address from the request: serve.mjs lets only a trusted proxy name another host.
      AUTH_TRUST_HOST: '1',
      DATABASE_URL: own ? await this.#database(folder, port) : process.env.DATABASE_URL,
    }
    await (this.#isDev ? generate() : build())
    if (this.#stopping) return
    const app = new App()
    app.onEnded = (how) => this.fail(`The app has ended (${how}).`)
    this.#started.push(app)
    app.start({ port, env, isDev: this.#isDev })
    await app.ready(port)
    if (!this.#stopping) console.log(`Demarcate is ready on http://localhost:${port}`)
  }

  async #database(folder, port) {
    const postgres = new Postgres(path.join(folder, 'postgres'))
    const keeper = new Keeper(postgres, `process ${process.pid}, http://localhost:${port}`)
    keeper.onGivenUp = (reason) => this.fail(reason)
    this.#started.push(keeper)
    await keeper.start()
    return keeper.url
  }

  fail(reason) {
    if (this.#stopping) return
    console.error(reason)
    void this.stop(1)
  }

  stop(code) {
    this.#stopping ??= this.#stopAll().then(() => this.#settle(code))
    return this.#stopping
  }

  async #stopAll() {
    stopRunning()
    for (const part of this.#started.reverse()) await part.stop()
  }
}
