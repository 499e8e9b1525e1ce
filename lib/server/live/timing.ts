import 'server-only'

/** How often a process looks after its live sessions. */
export const TICK_MS = 500
/** In ticks. */
export const EVERY = { presence: 2, sweep: 10, comment: 30 } as const
/** Saving over a version that somebody else has moved meanwhile. */
export const TRIES = 5
/** A page that is loaded anew, or a phone between two networks, is back by then. */
export const RELOAD_MS = 8_000
/** Who had a screen open when the service went away is back by then, or is not waited for any longer. */
export const BACK_WITHIN_MS = 30_000
