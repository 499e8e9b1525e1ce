/**
 * What the server's clock shows, as far as this device can know. A message takes a while, so the server is always at
 * least as far on as a message said when it came: of several messages the one that came quickest is nearest the truth.
 */
export interface Clock {
  /** The server's time less the device's. */
  readonly offsetMs: number
}

export const UNSET: Clock = { offsetMs: 0 }

/** No message takes longer than this: the device's own clock was changed. */
const LONGEST_DELAY_MS = 10_000

/** The first message sets the clock; later ones can only put it forward. */
export function adjustClock(clock: Clock | undefined, serverNow: number, deviceNow: number): Clock {
  const offsetMs = serverNow - deviceNow
  const isLate = clock && clock.offsetMs >= offsetMs && clock.offsetMs - offsetMs < LONGEST_DELAY_MS
  return isLate ? clock : { offsetMs }
}

export const serverTime = ({ offsetMs }: Clock, deviceNow: number): number => deviceNow + offsetMs

export interface Countdown {
  /** Whole seconds, the last one counted until it is over. */
  readonly seconds: number
  /** Of the time there was, in [0, 1]. */
  readonly share: number
}

export function countdown(openedAt: number, closesAt: number, now: number): Countdown {
  const leftMs = Math.max(0, closesAt - now)
  const wholeMs = Math.max(1, closesAt - openedAt)
  return { seconds: Math.ceil(leftMs / 1000), share: Math.min(1, leftMs / wholeMs) }
}
