import 'server-only'
import type { WireAnswerCount } from '@/lib/contract/sessions'
import type { Sink } from '@/lib/server/http'
import { log } from '@/lib/server/platform'
import type { Locale } from '@/lib/text/locale'
import type { RoomState } from './room-state'
import type { SeatState } from './seat-state'
import type { Subscriber, Viewer } from './subscriber'
import { ViewEncoder } from './view-encoder'

/** Events a second to whoever sees how many have answered. */
const COUNT_INTERVAL_MS = 250
/** A sink that takes nothing for so long is given up: its reader comes again and gets the whole view. */
const STALLED_SINK_MS = 20_000
/** Of one player at a time; an older one gives way. */
const SUBSCRIBERS_PER_SEAT = 3

const encoder = new TextEncoder()
const bytes = (text: string): Uint8Array => encoder.encode(text)
const COMMENT = bytes(': still here\n\n')

/** All who watch a room through this process. */
export class Broadcaster {
  readonly #state: RoomState
  readonly #commentTicks: number
  readonly #subscribers = new Set<Subscriber>()
  readonly #bySeat = new Map<string, Subscriber[]>()
  readonly #encoder: ViewEncoder
  #countTimer: NodeJS.Timeout | undefined
  #refreshTimer: NodeJS.Timeout | undefined
  #added = 0
  #loggedFailure: string | undefined

  constructor(state: RoomState, commentTicks: number) {
    this.#state = state
    this.#encoder = new ViewEncoder(state)
    this.#commentTicks = commentTicks
  }

  get size(): number {
    return this.#subscribers.size
  }

  /** The first event is whole and immediate. */
  add(viewer: Viewer, sink: Sink, locale: Locale): Subscriber {
    const commentTick = this.#added++ % this.#commentTicks
    const subscriber: Subscriber = { viewer, sink, locale, commentTick, isBehind: false, fullSince: undefined }
    this.#subscribers.add(subscriber)
    if (viewer.role === 'player') this.#addToSeat(viewer.seat, subscriber)
    this.sendView(subscriber)
    return subscriber
  }

  #addToSeat({ id }: SeatState, subscriber: Subscriber): void {
    const own = [...(this.#bySeat.get(id) ?? []), subscriber]
    for (const { sink } of own.slice(0, -SUBSCRIBERS_PER_SEAT)) sink.close()
    this.#bySeat.set(id, own.slice(-SUBSCRIBERS_PER_SEAT))
  }

  remove(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber)
    if (subscriber.viewer.role !== 'player') return
    const { id } = subscriber.viewer.seat
    const left = (this.#bySeat.get(id) ?? []).filter((other) => other !== subscriber)
    if (left.length > 0) this.#bySeat.set(id, left)
    else this.#bySeat.delete(id)
  }

  hasSubscriber(seat: SeatState): boolean {
    return this.#bySeat.has(seat.id)
  }

  /** The version has moved: everybody sees it, the players first. */
  broadcast(): void {
    clearTimeout(this.#countTimer)
    this.#countTimer = undefined
    this.#dropScheduledRefresh()
    for (const subscriber of this.#subscribers) if (subscriber.viewer.role === 'player') this.sendView(subscriber)
    this.refresh()
  }

  /** Who plays has changed, not where the session stands: only those who see it are told. */
  refresh(): void {
    for (const subscriber of this.#subscribers) if (subscriber.viewer.role !== 'player') this.sendView(subscriber)
  }

  /** What was to be told of who plays is in the view that goes to everybody now. */
  #dropScheduledRefresh(): void {
    if (!this.#refreshTimer) return
    clearTimeout(this.#refreshTimer)
    this.#refreshTimer = undefined
    this.#state.invalidateViews()
  }

  /** The same, together with whatever else changes in the next moment. */
  scheduleRefresh(): void {
    this.#refreshTimer ??= setTimeout(() => {
      this.#refreshTimer = undefined
      this.#state.invalidateViews()
      this.refresh()
    }, COUNT_INTERVAL_MS)
  }

  /** Somebody has answered: told together with others, and never to the players. */
  scheduleCount(): void {
    this.#countTimer ??= setTimeout(() => {
      this.#countTimer = undefined
      this.#sendCounts()
    }, COUNT_INTERVAL_MS)
  }

  #sendCounts(): void {
    const { version, seats } = this.#state
    const answeredIds = seats.filter(({ answered }) => answered).map(({ id }) => id)
    const count: WireAnswerCount = { version, answered: answeredIds.length, players: seats.length }
    for (const subscriber of this.#subscribers) {
      const { role } = subscriber.viewer
      if (role === 'player') continue
      this.#write(
        subscriber,
        bytes(this.#event('count', JSON.stringify(role === 'host' ? { ...count, answeredIds } : count))),
      )
    }
  }

  /** Where there is room again, what was left out is made up for; who takes nothing is given up; whose turn it is hears us. */
  flushBacklog(now: number, turn: number): void {
    for (const subscriber of this.#subscribers) {
      if (subscriber.sink.isFull) this.#waitForRoom(subscriber, now)
      else if (subscriber.isBehind) this.sendView(subscriber)
      else if (subscriber.commentTick === turn) subscriber.sink.write(COMMENT)
    }
  }

  #waitForRoom(subscriber: Subscriber, now: number): void {
    subscriber.fullSince ??= now
    if (now - subscriber.fullSince > STALLED_SINK_MS) subscriber.sink.close()
  }

  /** Whoever this is about is no longer part of it. */
  endSubscriptionsOf(seat: SeatState): void {
    for (const subscriber of this.#bySeat.get(seat.id) ?? []) {
      subscriber.sink.write(bytes(this.#event('gone', '{}')))
      subscriber.sink.close()
    }
  }

  close(): void {
    clearTimeout(this.#countTimer)
    clearTimeout(this.#refreshTimer)
    for (const { sink } of this.#subscribers) sink.close()
  }

  /** A view that cannot be made ends this subscription; the room's others and other rooms go on. */
  sendView(subscriber: Subscriber): void {
    if (subscriber.sink.isFull) {
      subscriber.isBehind = true
      return
    }
    try {
      this.#write(subscriber, ...this.#encoder.encode(subscriber))
    } catch (error) {
      this.#reportFailure(error)
      this.remove(subscriber)
      subscriber.sink.close()
    }
  }

  /** A failure that repeats is logged once: subscribers reconnect again and again. */
  #reportFailure(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error)
    if (this.#loggedFailure === reason) return
    this.#loggedFailure = reason
    log().error({ code: this.#state.code, error: error instanceof Error ? error.stack : reason }, 'a view failed')
  }

  #write(subscriber: Subscriber, ...parts: Uint8Array[]): void {
    if (subscriber.sink.isFull) {
      subscriber.isBehind = true
      return
    }
    subscriber.isBehind = false
    subscriber.fullSince = undefined
    subscriber.sink.write(...parts)
  }

  #event(name: string, data: string): string {
    return `id: ${this.#state.version}\nevent: ${name}\ndata: ${data}\n\n`
  }
}
