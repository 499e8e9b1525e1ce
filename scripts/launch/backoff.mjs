const FIRST_MS = 100
const MAX_MS = 30_000

/**
 * How long to wait before a process that has ended is started again: twice as long each time, up to half a minute, and
 * short again once it has served.
 */
export class Backoff {
  #failures = 0

  /** In ms; counts one more try. */
  nextDelayMs() {
    const delayMs = Math.min(MAX_MS, FIRST_MS * 2 ** this.#failures)
    this.#failures += 1
    return delayMs
  }

  reset() {
    this.#failures = 0
  }
}
