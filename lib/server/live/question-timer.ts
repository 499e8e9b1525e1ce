import 'server-only'
import { log } from '@/lib/server/platform'
import { closesAtFor, GRACE_MS } from '@/lib/session'
import type { LiveRoom } from './room-state'

/** The longest that a timer of Node's can be set to. */
const TIMER_MS_AT_MOST = 2 ** 31 - 1
const AGAIN_MS = 250

/** Ends a room's question when the time of whoever has most of it is over. Each process has one; the first one wins. */
export class Clock {
  readonly #room: LiveRoom
  readonly #onTimeUp: () => Promise<void>
  #timer: NodeJS.Timeout | undefined

  constructor(room: LiveRoom, onTimeUp: () => Promise<void>) {
    this.#room = room
    this.#onTimeUp = onTimeUp
  }

  /** By where the room stands now. */
  set(): void {
    this.stop()
    const { phase } = this.#room.session
    if (phase.name !== 'asking') return
    const at = closesAtFor(phase, this.#room.longestExtraTime) + GRACE_MS
    this.#in(at - Date.now())
  }

  #in(ms: number): void {
    this.#timer = setTimeout(() => void this.#ring(), Math.min(Math.max(0, ms), TIMER_MS_AT_MOST))
  }

  async #ring(): Promise<void> {
    this.#timer = undefined
    try {
      await this.#onTimeUp()
    } catch (error) {
      log().warn(
        { reason: error instanceof Error ? error.message : String(error) },
        'a question could not be closed yet',
      )
    }
    // Refused, or the database is away: as long as the question is open its time is looked at again.
    if (!this.#timer && this.#room.session.phase.name === 'asking') this.#in(AGAIN_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
