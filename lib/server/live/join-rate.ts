import 'server-only'
import { LRUCache } from 'lru-cache'
import { type Refused, tooManyFor } from '@/lib/server/http'

/** After the burst: two a second. */
const INTERVAL_MS = 500

/**
 * How fast new players come into a room from one network: as many as it has seats at once, for a school comes from one
 * address, then two a second. It is the generic cell rate algorithm (ITU-T I.371): of each network the time is kept up to
 * which its joins are paid for.
 */
export class JoinRate {
  readonly #burst: number
  readonly #paidUntil = new LRUCache<string, number>({ max: 10_000 })

  constructor(burst: number) {
    this.#burst = burst
  }

  /** Counts one who joins. Undefined: go on. */
  consume(network: string, now: number): Refused | undefined {
    const paidUntil = Math.max(this.#paidUntil.get(network) ?? 0, now)
    const waitMs = paidUntil - now - (this.#burst - 1) * INTERVAL_MS
    if (waitMs > 0) return tooManyFor(waitMs)
    this.#paidUntil.set(network, paidUntil + INTERVAL_MS)
    return undefined
  }

  /** Whoever was counted has got no seat. */
  giveBack(network: string): void {
    const paidUntil = this.#paidUntil.get(network)
    if (paidUntil !== undefined) this.#paidUntil.set(network, paidUntil - INTERVAL_MS)
  }
}
