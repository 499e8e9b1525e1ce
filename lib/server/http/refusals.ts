import 'server-only'

/** Why a request is refused, and its HTTP status. Clients rely on the codes: they never change. */
export const REFUSALS = {
  'bad-json': { status: 400, title: 'The body is not JSON' },
  'signed-out': { status: 401, title: 'This is for people who are signed in' },
  'wrong-password': { status: 403, title: 'That is not the password' },
  'not-a-teacher': { status: 403, title: 'This is for teachers' },
  'registration-closed': { status: 403, title: 'No new accounts are made here' },
  'cross-origin': { status: 403, title: 'Requests that change something must come from this site' },
  'not-found': { status: 404, title: 'There is no such thing here' },
  'unknown-code': { status: 404, title: 'There is no such code' },
  'unknown-pack': { status: 404, title: 'There is no such pack' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'already-answered': { status: 409, title: 'This question was answered differently before' },
  'email-taken': { status: 409, title: 'There is an account with this address' },
  'not-comparable': { status: 409, title: 'Everybody had questions of their own' },
  'not-over': { status: 409, title: 'The live class still goes on' },
  'edition-changed': { status: 409, title: 'The data this quiz was made from has changed since' },
  'wrong-phase': { status: 409, title: 'The session has moved on, or this does not fit where it stands' },
  'too-late': { status: 409, title: 'The time for this question is over' },
  'nickname-taken': { status: 409, title: 'Somebody here has this nickname already' },
  locked: { status: 409, title: 'Nobody new can join this session' },
  'session-full': { status: 409, title: 'Every seat of this session is taken' },
  'out-of-order': { status: 409, title: 'This is not the question to answer now' },
  'not-the-owner': { status: 403, title: 'Only who made this class may do that' },
  'not-a-member': { status: 403, title: 'Join the class of this work first' },
  'name-taken': { status: 409, title: 'Somebody on this roster has this name' },
  'class-full': { status: 409, title: 'This class has no place left' },
  'too-many-classes': { status: 409, title: 'That is as many classes as anybody may have' },
  'too-many-sessions': { status: 409, title: 'That is as many live classes as anybody may have running' },
  'too-many-teachers': { status: 409, title: 'That is as many teachers as a class may have' },
  'too-much-work': { status: 409, title: 'That is as much work as anybody may set' },
  withheld: { status: 409, title: 'The results of this work are not out yet' },
  'to-come': { status: 409, title: 'This work is not open yet' },
  over: { status: 409, title: 'This work is closed; no more answers are taken' },
  'used-up': { status: 409, title: 'No attempt at this work is left' },
  unfinished: { status: 409, title: 'A quiz is played again once it is finished' },
  'too-large': { status: 413, title: 'The body is larger than is taken here' },
  'invalid-request': { status: 422, title: 'The request does not fit' },
  'malformed-response': { status: 422, title: 'The response does not fit the question' },
  'too-many': { status: 429, title: 'Too many requests; wait a little' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'The database is away for a moment; try again' },
} as const satisfies Record<string, { status: number; title: string }>

export type Refusal = keyof typeof REFUSALS

export interface FieldError {
  readonly path: string
  readonly message: string
}

export interface Refused {
  readonly ok: false
  readonly refusal: Refusal
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused

export const refuse = (refusal: Refusal, errors?: readonly FieldError[]): Refused =>
  errors ? { ok: false, refusal, errors } : { ok: false, refusal }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** What `onSuccess` makes of a value; a refusal stays as it is. */
export const mapOutcome = <T, R>(outcome: Outcome<T>, onSuccess: (value: T) => R): R | Refused =>
  outcome.ok ? onSuccess(outcome.value) : outcome
