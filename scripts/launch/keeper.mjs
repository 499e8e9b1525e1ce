import path from 'node:path'
import { Refusal } from './refusal.mjs'

/** Any number, as long as every launcher asks for the same. */
const ADVISORY_LOCK = 1881
const DATABASE = 'demarcate'
const RESTARTS_AT_MOST = 5
const WITHIN_MS = 60_000
const NAME = 'demarcate launcher'

/**
 * Keeps one PostgreSQL running for one launcher. The lock that says whose it is belongs to a connection: it is gone as
 * soon as its launcher is, however that died, and the end of the connection tells that PostgreSQL has died.
 */
export class Keeper {
  #postgres
  #who
  #connection
  #restarts = []
  #isStopping = false
  /** Called with the reason when PostgreSQL cannot be kept running. */
  onGivenUp = () => {}

  constructor(postgres, who) {
    this.#postgres = postgres
    this.#who = who
  }

  get url() {
    return this.#postgres.url(DATABASE)
  }

  async start() {
    await this.#postgres.create()
    await this.#postgres.start()
    await this.#take()
    const { rowCount } = await this.#connection.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (!rowCount) await this.#connection.query(`CREATE DATABASE ${DATABASE}`)
  }

  async #take() {
    const connection = await this.#postgres.connect()
    await connection.query("SELECT set_config('application_name', $1, false)", [`${NAME}, ${this.#who}`])
    const { rows } = await connection.query('SELECT pg_try_advisory_lock($1) AS mine', [ADVISORY_LOCK])
    if (!rows[0].mine) {
      const other = await connection.query(
        'SELECT application_name AS name FROM pg_stat_activity WHERE application_name LIKE $1 AND pid <> pg_backend_pid()',
        [`${NAME},%`],
      )
      await connection.end()
      const name = other.rows[0]?.name.slice(NAME.length + 2) ?? 'it has just begun'
      throw new Refusal(
        `Demarcate is running already on the data folder ${path.dirname(this.#postgres.folder)} (${name}).\nStop that one, or give this one a folder of its own: DEMARCATE_DATA=… npm start`,
      )
    }
    this.#connection = connection
    connection.once('end', () => this.#mend())
  }

  async #mend() {
    if (this.#isStopping) return
    const now = Date.now()
    this.#restarts = [...this.#restarts.filter((at) => now - at < WITHIN_MS), now]
    if (this.#restarts.length > RESTARTS_AT_MOST) {
      this.onGivenUp(
        `PostgreSQL has ended ${this.#restarts.length} times within a minute: see ${this.#postgres.logFile}`,
      )
      return
    }
    console.log('PostgreSQL has ended; starting it again …')
    try {
      await this.#postgres.start()
      await this.#take()
      console.log('PostgreSQL is back.')
    } catch (error) {
      if (!this.#isStopping) this.onGivenUp(error.message)
    }
  }

  async stop() {
    this.#isStopping = true
    const isMine = this.#connection !== undefined || this.#postgres.isParent
    await this.#connection?.end().catch(() => {})
    if (isMine) await this.#postgres.stop()
  }
}
