import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bus } from './pubsub'
import { inChunks, type News } from './pubsub-message'

/** Two processes of one room are never further apart. */
const GATHER_MS = 20

/** A seat that is new, has changed, or has answered the question at a position. */
export interface Word {
  readonly code: string
  readonly seat: string
  readonly answered?: number
}

/** By room and question, as many at once as fit. */
function newsOf(words: readonly Word[]): Omit<News, 'from'>[] {
  const groups = new Map<string, { readonly code: string; readonly answered?: number; readonly seats: string[] }>()
  for (const { seat, ...about } of words) {
    const name = `${about.code} ${about.answered ?? ''}`
    const group = groups.get(name) ?? { ...about, seats: [] }
    group.seats.push(seat)
    groups.set(name, group)
  }
  return [...groups.values()].flatMap(({ seats, ...about }) =>
    inChunks(seats).map((some) => ({ ...about, seats: some })),
  )
}

/** Tells the other processes of seats: of the first one at once, of what comes right after it together. */
export class Herald {
  readonly #bus: Bus
  #words: Word[] = []
  #isTelling = false

  constructor(bus: Bus) {
    this.#bus = bus
  }

  tell(words: readonly Word[]): void {
    this.#words.push(...words)
    if (!this.#isTelling) void this.#drain()
  }

  async #drain(): Promise<void> {
    this.#isTelling = true
    while (this.#words.length > 0) {
      await this.#bus.tell(...newsOf(this.#words.splice(0)))
      await sleep(GATHER_MS, undefined, { ref: false })
    }
    this.#isTelling = false
  }
}
