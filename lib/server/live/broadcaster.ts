import 'server-only'
import type { WireAnswerCount } from '@/lib/contract/sessions'
import type { Sink } from '@/lib/server/http'
import type { LiveRoom } from './room-state'
import type { LiveSeat } from './seat-state'
import type { Viewer, Watcher } from './subscriber'
import { EVERY } from './timing'

/** Events a second to whoever sees how many have answered. */
const COUNTS_EVERY_MS = 250
/** A sink that takes nothing for so long is given up: its reader comes again and gets the whole view. */
const STALLED_MS = 20_000
/** Of one player at a time; an older one gives way. */
const WATCHERS_OF_A_SEAT = 3

const encoder = new TextEncoder()
const bytes = (text: string): Uint8Array => encoder.encode(text)
const COMMENT = bytes(': still here\n\n')

/** What all see of a version, encoded once. */
interface Head {
  readonly shared: object
  readonly bytes: Uint8Array
}

/** All who watch a room through this process. */
export class Audience {
  readonly #room: LiveRoom
  readonly #watchers = new Set<Watcher>()
  readonly #bySeat = new Map<string, Watcher[]>()
  #head: Head | undefined
  #counting: NodeJS.Timeout | undefined
  #gathering: NodeJS.Timeout | undefined
  #admitted = 0

  constructor(room: LiveRoom) {
    this.#room = room
  }

  get size(): number {
    return this.#watchers.size
  }

  /** The first event is whole and immediate. */
  admit(viewer: Viewer, sink: Sink): Watcher {
    const turn = this.#admitted++ % EVERY.comment
    const watcher: Watcher = { viewer, sink, turn, isBehind: false, fullSince: undefined }
    this.#watchers.add(watcher)
    if (viewer.role === 'player') this.#seat(viewer.seat, watcher)
    this.show(watcher)
    return watcher
  }

  #seat({ id }: LiveSeat, watcher: Watcher): void {
    const own = [...(this.#bySeat.get(id) ?? []), watcher]
    for (const { sink } of own.slice(0, -WATCHERS_OF_A_SEAT)) sink.close()
    this.#bySeat.set(id, own.slice(-WATCHERS_OF_A_SEAT))
  }

  dismiss(watcher: Watcher): void {
    this.#watchers.delete(watcher)
    if (watcher.viewer.role !== 'player') return
    const { id } = watcher.viewer.seat
    const left = (this.#bySeat.get(id) ?? []).filter((other) => other !== watcher)
    if (left.length > 0) this.#bySeat.set(id, left)
    else this.#bySeat.delete(id)
  }

  watches(seat: LiveSeat): boolean {
    return this.#bySeat.has(seat.id)
  }

  /** The version has moved: everybody sees it, the players first. */
  broadcast(): void {
    this.#stopCounting()
    for (const watcher of this.#watchers) if (watcher.viewer.role === 'player') this.show(watcher)
    this.refresh()
  }

  /** Who plays has changed, not where the session stands: only those who see it are told. */
  refresh(): void {
    for (const watcher of this.#watchers) if (watcher.viewer.role !== 'player') this.show(watcher)
  }

  /** The same, together with whatever else changes in the next moment. */
  gather(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined
      this.#room.changed()
      this.refresh()
    }, COUNTS_EVERY_MS)
  }

  /** Somebody has answered: told together with others, and never to the players. */
  count(): void {
    this.#counting ??= setTimeout(() => {
      this.#counting = undefined
      this.#tellCounts()
    }, COUNTS_EVERY_MS)
  }

  #stopCounting(): void {
    clearTimeout(this.#counting)
    this.#counting = undefined
  }

  #tellCounts(): void {
    const ids = this.#room.seats.filter(({ answered }) => answered).map(({ id }) => id)
    const count: WireAnswerCount = {
      version: this.#room.version,
      answered: ids.length,
      players: this.#room.seats.length,
    }
    for (const watcher of this.#watchers) {
      const { role } = watcher.viewer
      if (role === 'player') continue
      this.#write(watcher, bytes(this.#event('count', JSON.stringify(role === 'host' ? { ...count, ids } : count))))
    }
  }

  /** Where there is room again, what was left out is made up for; who takes nothing is given up; whose turn it is hears us. */
  keepUp(now: number, turn: number): void {
    for (const watcher of this.#watchers) {
      if (watcher.sink.isFull) this.#await(watcher, now)
      else if (watcher.isBehind) this.show(watcher)
      else if (watcher.turn === turn) watcher.sink.write(COMMENT)
    }
  }

  #await(watcher: Watcher, now: number): void {
    watcher.fullSince ??= now
    if (now - watcher.fullSince > STALLED_MS) watcher.sink.close()
  }

  /** Whoever this is about is no longer part of it. */
  removed(seat: LiveSeat): void {
    for (const watcher of this.#bySeat.get(seat.id) ?? []) {
      watcher.sink.write(bytes(this.#event('gone', '{}')))
      watcher.sink.close()
    }
  }

  close(): void {
    this.#stopCounting()
    clearTimeout(this.#gathering)
    for (const { sink } of this.#watchers) sink.close()
  }

  show(watcher: Watcher): void {
    if (watcher.sink.isFull) {
      watcher.isBehind = true
      return
    }
    this.#write(watcher, this.#headBytes(), bytes(`${this.#tailOf(watcher.viewer)}\n\n`))
  }

  #write(watcher: Watcher, ...parts: Uint8Array[]): void {
    if (watcher.sink.isFull) {
      watcher.isBehind = true
      return
    }
    watcher.isBehind = false
    watcher.fullSince = undefined
    watcher.sink.write(...parts)
  }

  #event(name: string, data: string): string {
    return `id: ${this.#room.version}\nevent: ${name}\ndata: ${data}\n\n`
  }

  /** An event up to where what each sees alone begins. */
  #headBytes(): Uint8Array {
    const { shared } = this.#room.scene
    if (this.#head?.shared !== shared) {
      const json = JSON.stringify(shared).slice(0, -1)
      this.#head = { shared, bytes: bytes(`id: ${this.#room.version}\nevent: view\ndata: ${json},`) }
    }
    return this.#head.bytes
  }

  #tailOf(viewer: Viewer): string {
    const { scene } = this.#room
    const now = Date.now()
    if (viewer.role === 'player') return JSON.stringify(scene.player(viewer.seat, now)).slice(1)
    if (viewer.role === 'projector') return JSON.stringify(scene.projector(now)).slice(1)
    return JSON.stringify(scene.host(now, viewer.projectorToken)).slice(1)
  }
}
