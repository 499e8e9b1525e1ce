import 'server-only'

/** Somebody with an account, as their login says. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly role: 'student' | 'teacher'
}

/** Who sends a request: a player (a guest's device, or a user's own), a user, both or nobody. */
export interface Caller {
  /** Whom the request plays as: the user's own player, else the device's guest. */
  readonly player: string | undefined
  readonly user: Account | undefined
  /** The guest of this device, also while a user is signed in on it. */
  readonly guest: string | undefined
}

/** A caller with an account. */
export interface UserCaller extends Caller {
  readonly player: string
  readonly user: Account
}

/**
 * Whom an endpoint is for, and what its handler knows of the caller:
 * `public`: everybody alike, nobody is looked up · `anyone`: whoever calls, also nobody · `player`: who plays ·
 * `user`: who has an account · `teacher` · `host`: who runs the live session · `owner`: who runs the site.
 * Whose class, session or attempt it is, is asked by the query that loads it.
 */
export interface CallerFor {
  readonly public: undefined
  readonly anyone: Caller
  readonly player: Caller & { readonly player: string }
  readonly user: UserCaller
  readonly teacher: UserCaller
  readonly host: UserCaller
  readonly owner: UserCaller
}
export type CallerKind = keyof CallerFor
