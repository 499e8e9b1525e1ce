import 'server-only'

/** How often a process looks after its live sessions. */
export const TICK_MS = 500
/** In ticks. */
export const EVERY = { presence: 2, sweep: 10, comment: 30 } as const
/** Saving over a version that somebody else has moved meanwhile. */
export const TRIES = 5
