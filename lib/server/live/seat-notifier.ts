import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PubSub } from './pubsub'
import { chunksOf, type PubSubMessage } from './pubsub-message'

/** Two processes of one room are never further apart. */
const BATCH_INTERVAL_MS = 20

/** A seat that is new, has changed, or has answered the question at a position. */
export interface SeatChange {
  readonly code: string
  readonly seat: string
  readonly answered?: number
}

/** By room and question, as many at once as fit. */
function messagesOf(words: readonly SeatChange[]): Omit<PubSubMessage, 'from'>[] {
  const groups = new Map<string, { readonly code: string; readonly answered?: number; readonly seats: string[] }>()
  for (const { seat, ...about } of words) {
    const name = `${about.code} ${about.answered ?? ''}`
    const group = groups.get(name) ?? { ...about, seats: [] }
    group.seats.push(seat)
    groups.set(name, group)
  }
  return [...groups.values()].flatMap(({ seats, ...about }) =>
    chunksOf(seats).map((some) => ({ ...about, seats: some })),
  )
}

/** Tells the other processes of seats: of the first one at once, of what comes right after it together. */
export class SeatNotifier {
  readonly #pubsub: PubSub
  #changes: SeatChange[] = []
  #isSending = false

  constructor(bus: PubSub) {
    this.#pubsub = bus
  }

  notify(words: readonly SeatChange[]): void {
    this.#changes.push(...words)
    if (!this.#isSending) void this.#drain()
  }

  async #drain(): Promise<void> {
    this.#isSending = true
    while (this.#changes.length > 0) {
      await this.#pubsub.publish(...messagesOf(this.#changes.splice(0)))
      await sleep(BATCH_INTERVAL_MS, undefined, { ref: false })
    }
    this.#isSending = false
  }
}
