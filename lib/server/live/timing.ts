import 'server-only'

/** How long the live sessions of a process wait for what. Tests pass shorter times. */
export interface Timing {
  /** How often a process looks after its rooms. */
  readonly tickMs: number
  /** How many ticks lie between two rounds of each of these. */
  readonly ticksBetween: {
    readonly presence: number
    /** Finding sessions whose process has died, and rooms that are not used any more. */
    readonly sweep: number
    /** The comments that keep a proxy from closing an idle connection. */
    readonly comment: number
  }
  /** A page reload or a phone that changes networks takes less: until then the player counts as connected. */
  readonly reloadGraceMs: number
  /** After downtime a player has this long to reconnect before the class stops waiting. */
  readonly reconnectGraceMs: number
}

export const TIMING: Timing = {
  tickMs: 500,
  ticksBetween: { presence: 2, sweep: 10, comment: 30 },
  reloadGraceMs: 8_000,
  reconnectGraceMs: 30_000,
}

/** What the sessions of a process are started with. */
export interface RegistryOptions {
  readonly timing?: Timing
}
