import 'server-only'
import { log } from '@/lib/server/platform'
import { closesAtFor, GRACE_MS } from '@/lib/session'
import type { RoomState } from './room-state'

/** The longest that a timer of Node's can be set to. */
const MAX_TIMER_MS = 2 ** 31 - 1
const RETRY_MS = 250

/** Ends a room's question when the time of whoever has most of it is over. Each process has one; the first one wins. */
export class QuestionTimer {
  readonly #state: RoomState
  readonly #onTimeUp: () => Promise<void>
  #timer: NodeJS.Timeout | undefined

  constructor(state: RoomState, onTimeUp: () => Promise<void>) {
    this.#state = state
    this.#onTimeUp = onTimeUp
  }

  /** By where the room stands now. */
  schedule(): void {
    this.stop()
    const { phase } = this.#state.session
    if (phase.name !== 'asking') return
    const at = closesAtFor(phase, this.#state.longestExtraTime) + GRACE_MS
    this.#fireIn(at - Date.now())
  }

  #fireIn(ms: number): void {
    this.#timer = setTimeout(() => void this.#fire(), Math.min(Math.max(0, ms), MAX_TIMER_MS))
  }

  async #fire(): Promise<void> {
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
    if (!this.#timer && this.#state.session.phase.name === 'asking') this.#fireIn(RETRY_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
