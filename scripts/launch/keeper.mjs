import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Backoff } from './backoff.mjs'
import { Refusal } from './refusal.mjs'

/** Any number, as long as every launcher asks for the same. */
const ADVISORY_LOCK = 1881
const DATABASE = 'demarcate'
const NAME = 'demarcate launcher'

/** The data folder belongs to another launcher: trying again would not help. */
class FolderTaken extends Refusal {}

/**
 * Keeps one PostgreSQL running for one launcher. The lock that says whose it is belongs to a connection: it is gone as
 * soon as its launcher is, however that died, and the end of the connection tells that PostgreSQL has died.
 */
export class Keeper {
  #postgres
  #who
  #connection
  #backoff = new Backoff()
  #isStopping = false
  /** Called with the reason when PostgreSQL is another launcher's now. */
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
      throw new FolderTaken(
        `Demarcate is running already on the data folder ${path.dirname(this.#postgres.folder)} (${name}).\nStop that one, or give this one a folder of its own: DEMARCATE_DATA=… npm start`,
      )
    }
    this.#connection = connection
    connection.once('end', () => this.#mend())
  }

  /** Tries until PostgreSQL answers again: after a power cut or on a full disk that may take a while. */
  async #mend() {
    if (this.#isStopping) return
    console.log('PostgreSQL has ended; starting it again …')
    while (!this.#isStopping) {
      await sleep(this.#backoff.nextDelayMs())
      try {
        await this.#postgres.start()
        if (this.#isStopping) return
        await this.#take()
        this.#backoff.reset()
        console.log('PostgreSQL is back.')
        return
      } catch (error) {
        if (error instanceof FolderTaken) return this.onGivenUp(error.message)
        if (!this.#isStopping) console.error(error.message)
      }
    }
  }

  async stop() {
    this.#isStopping = true
    const isMine = this.#connection !== undefined || this.#postgres.isParent
    await this.#connection?.end().catch(() => {})
    if (isMine) await this.#postgres.stop()
  }
}
