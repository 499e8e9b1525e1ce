/** Why a request failed: the server's problem document (RFC 9457), or no usable reply at all. */
export interface Problem {
  /** The HTTP status; 0 if no reply came, or none that could be read. */
  readonly status: number
  /** A stable code of the contract such as `too-late`; `failed` if the reply names none. */
  readonly code: string
  /** What is wrong with the fields of the request. */
  readonly errors: readonly { readonly path: string; readonly message: string }[]
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs: number | undefined
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const NO_CODE = 'failed'

/** The problem of a request that got no reply: no network, a timeout, or a reply that is no JSON. */
export const NO_REPLY: Problem = { status: 0, code: NO_CODE, errors: [], retryAfterMs: undefined }

/**
 * Whether the same request may succeed later. A refusal without a code of ours comes from something between the browser
 * and the server, so it decides nothing.
 */
export function isTemporary({ status, code }: Problem): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500 || code === NO_CODE
}

/** The most specific code: that of the first wrong field, or else that of the whole problem. */
export function specificCode({ code, errors }: Problem): string {
  return errors[0]?.message ?? code
}

/** What is wrong with each field, by its path. */
export function fieldErrors({ errors }: Problem): Readonly<Record<string, string>> {
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}
