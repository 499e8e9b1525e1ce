import type { Outcome } from '../network'

/** Why joining did not work, as the form says it: keys of the messages `live.join.errors`. */
export type Refusal =
  | 'nickname-taken'
  | 'nickname-unfit'
  | 'recovery-unknown'
  | 'session-locked'
  | 'signed-out'
  | 'lost'
  | 'other'

const BY_CODE: Readonly<Record<string, Refusal | undefined>> = {
  'nickname-taken': 'nickname-taken',
  'invalid-request': 'nickname-unfit',
  locked: 'session-locked',
}

export function refusalOf(reply: Exclude<Outcome<unknown>, { name: 'ok' }>, isBack: boolean): Refusal {
  if (reply.name === 'lost') return 'lost'
  if (reply.code === 'signed-out') return 'signed-out'
  if (isBack && reply.code !== 'locked') return 'recovery-unknown'
  return BY_CODE[reply.code] ?? 'other'
}
