import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bus } from './bus'
import { inChunks, type News } from './news'
import type { Entry } from './writer'

/** Two processes of one room are never further apart. */
const GATHER_MS = 20

type Told = Omit<News, 'from'>

/** By room and question, as many at once as fit. */
function answeredOf(entries: readonly Entry[]): Told[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = `${entry.code} ${entry.position}`
    const group = groups.get(name)
    if (group) group.push(entry)
    else groups.set(name, [entry])
  }
  return [...groups.values()].flatMap((group) =>
    inChunks(group.map(({ seat }) => seat)).map((seats) => ({
      code: group[0]?.code ?? '',
      answered: group[0]?.position,
      seats,
    })),
  )
}

/** Tells the other processes of answers: the first one at once, what comes right after it together. */
export class Herald {
  readonly #bus: Bus
  #entries: Entry[] = []
  #isTelling = false

  constructor(bus: Bus) {
    this.#bus = bus
  }

  tell(entries: readonly Entry[]): void {
    this.#entries.push(...entries)
    if (!this.#isTelling) void this.#drain()
  }

  async #drain(): Promise<void> {
    this.#isTelling = true
    while (this.#entries.length > 0) {
      await this.#bus.tell(...answeredOf(this.#entries.splice(0)))
      await sleep(GATHER_MS, undefined, { ref: false })
    }
    this.#isTelling = false
  }
}
