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
    const database = own ? this.#database(folder, port) : { url: process.env.DATABASE_URL, isReady: Promise.resolve() }
    const env = {
      DEMARCATE_SECRET: secretIn(folder),
      // next-auth takes the site's address from the request: serve.mjs lets only a trusted proxy name another host.
      AUTH_TRUST_HOST: '1',
      DATABASE_URL: database.url,
    }
    await (this.#isDev ? generate() : build())
    // In development nobody tells the app when the database is there.
    if (this.#isDev) await database.isReady
    if (this.#stopping) return
    const app = new App()
    app.onGivenUp = (reason) => this.fail(reason)
    this.#started.push(app)
    app.start({ port, env, isDev: this.#isDev, database: database.isReady })
    await database.isReady
    await app.ready()
    if (!this.#stopping) console.log(`Demarcate is ready on http://localhost:${port}`)
  }

  /** PostgreSQL starts while the app is built and loads. */
  #database(folder, port) {
    const postgres = new Postgres(path.join(folder, 'postgres'))
    const keeper = new Keeper(postgres, `process ${process.pid}, http://localhost:${port}`)
    keeper.onGivenUp = (reason) => this.fail(reason)
    this.#started.push(keeper)
    const isReady = keeper.start()
    // What goes wrong is told where it is waited for, after the build.
    isReady.catch(() => {})
    return { url: keeper.url, isReady }
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
