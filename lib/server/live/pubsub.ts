import 'server-only'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { databaseAwayError, log, settings } from '@/lib/server/platform'
import { CHANNEL, type PubSubMessage, pubSubMessageSchema } from './pubsub-message'

const RETRY_MS = { least: 100, most: 2_000 } as const
const CONNECT_TIMEOUT_MS = 3_000
const NOTIFY = 'SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload'

export interface PubSubListener {
  onMessage(news: PubSubMessage): void
  /** Whatever was told in the meantime was missed. */
  onReconnect(): void
}

/**
 * The one connection by which this process hears the others. PostgreSQL may die under it at any moment: then it is made
 * again, and all that is known is looked up anew.
 */
export class PubSub {
  readonly process = randomUUID()
  readonly #listener: PubSubListener
  #client: Client | undefined
  #queue: Promise<void> = Promise.resolve()
  #isClosed = false
  #wasConnected = false

  constructor(listener: PubSubListener) {
    this.#listener = listener
  }

  /** Comes back once it hears. */
  async open(): Promise<void> {
    for (let wait: number = RETRY_MS.least; !this.#isClosed; wait = Math.min(2 * wait, RETRY_MS.most)) {
      try {
        return await this.#connect()
      } catch (error) {
        log().warn({ reason: error instanceof Error ? error.message : String(error) }, 'cannot listen')
        await sleep(wait, undefined, { ref: false })
      }
    }
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: settings().databaseUrl,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    })
    client.on('error', () => this.#onConnectionLost(client))
    client.on('end', () => this.#onConnectionLost(client))
    client.on('notification', ({ payload }) => this.#onNotification(payload))
    await client.connect()
    await client.query(`SET synchronous_commit = off; LISTEN ${CHANNEL}`)
    this.#client = client
    if (this.#wasConnected) this.#listener.onReconnect()
    this.#wasConnected = true
  }

  #onConnectionLost(client: Client): void {
    if (this.#isClosed || this.#client !== client) return
    this.#client = undefined
    log().warn('no longer listening; trying again')
    void this.open()
  }

  #onNotification(payload: string | undefined): void {
    const news = pubSubMessageSchema.safeParse(JSON.parse(payload ?? '{}'))
    if (news.success && news.data.from !== this.process) this.#listener.onMessage(news.data)
  }

  /** One thing after the other on the one connection; fails while there is none. */
  run<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => {
      if (!this.#client) throw databaseAwayError()
      return work(this.#client)
    })
    this.#queue = turn.then(
      () => {},
      () => {},
    )
    return turn
  }

  /** What nobody misses for long if it is lost. Comes back once it is told, or is not. */
  async publish(...news: readonly Omit<PubSubMessage, 'from'>[]): Promise<void> {
    const payloads = news.map((one) => JSON.stringify({ ...one, from: this.process }))
    await this.run((client) => client.query({ name: 'tell', text: NOTIFY, values: [CHANNEL, payloads] })).catch(
      () => {},
    )
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#queue
    await this.#client?.end().catch(() => {})
  }
}
