import type { Outcome } from '../network'

/** Why joining did not work, as the form says it: keys of the messages `live.join.errors`. */
export const REFUSALS = [
  'nickname-taken',
  'nickname-unfit',
  'validation',
  'recovery-unknown',
  'session-locked',
  'lost',
  'other',
] as const
export type Refusal = (typeof REFUSALS)[number]

export function refusalOf(reply: Exclude<Outcome<unknown>, { name: 'ok' }>, isBack: boolean): Refusal {
  if (reply.name === 'lost') return 'lost'
  if (isBack && reply.code === 'not-found') return 'recovery-unknown'
  return REFUSALS.find((known) => known === reply.code) ?? 'other'
}
