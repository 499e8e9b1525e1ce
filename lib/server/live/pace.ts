import 'server-only'

/** How often a process looks after its live sessions. */
export const TICK_MS = 500
/** In ticks. */
export const EVERY = { presence: 2, sweep: 10, comment: 30 } as const
/** Saving over a version that somebody else has moved meanwhile. */
export const TRIES = 5
/** Who had a screen open when the service went away is back by then, or is not waited for any longer. */
export const BACK_WITHIN_MS = 30_000
