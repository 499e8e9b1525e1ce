import 'server-only'
import { LRUCache } from 'lru-cache'
import { isDatabaseAway, log } from '@/lib/server/platform'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Keeps what fails in one room from the others. A failure that repeats, as on every tick, is logged once. */
export class RoomFailures {
  /** By room, the failure that was logged last. */
  readonly #logged = new LRUCache<string, string>({ max: 1_000 })

  /** Runs work of one room. Throws only while the database is away: no room can work then. */
  async contain(code: string, work: () => unknown): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      this.#report(code, error)
    }
  }

  #report(code: string, error: unknown): void {
    const message = messageOf(error)
    if (this.#logged.get(code) === message) return
    this.#logged.set(code, message)
    log().error({ code, error: error instanceof Error ? (error.stack ?? message) : message }, 'a room failed')
  }
}
