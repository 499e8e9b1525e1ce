import { isTemporary, type Problem } from '@/components/api/problem'

/** Why joining failed, as the form says it: keys of the messages `live.join.errors`. */
export type Refusal =
  | 'nickname-taken'
  | 'nickname-unfit'
  | 'recovery-unknown'
  | 'session-locked'
  | 'session-full'
  | 'slow'
  | 'signed-out'
  | 'lost'
  | 'other'

const BY_CODE: Readonly<Record<string, Refusal | undefined>> = {
  'nickname-taken': 'nickname-taken',
  'invalid-request': 'nickname-unfit',
  locked: 'session-locked',
  'session-full': 'session-full',
}

export function refusalOf(problem: Problem, isReturn: boolean): Refusal {
  const { code } = problem
  if (code === 'too-many') return 'slow'
  if (isTemporary(problem)) return 'lost'
  if (code === 'signed-out') return 'signed-out'
  if (isReturn && code !== 'locked') return 'recovery-unknown'
  return BY_CODE[code] ?? 'other'
}
