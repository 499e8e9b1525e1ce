import type { AttemptResult } from './counting'
import { phaseOf, type Terms } from './terms'

export const ATTEMPTS_AT_MOST = 20

/** The outcome of asking to start an assignment. */
export type Start<S extends AttemptResult> =
  | { readonly name: 'resume'; readonly attempt: S }
  | { readonly name: 'begin' }
  | { readonly name: 'to-come' }
  | { readonly name: 'over' }
  | { readonly name: 'used-up' }

/** An unfinished attempt is resumed; a new one starts only without such, and only if one is left. */
export function startOf<S extends AttemptResult>(
  terms: Terms & { readonly attemptsAllowed: number },
  attempts: readonly S[],
  now: number,
): Start<S> {
  const phase = phaseOf(terms, now)
  if (phase === 'to-come' || phase === 'over') return { name: phase }
  const unfinished = attempts.find(({ finishedAt }) => finishedAt === undefined)
  if (unfinished) return { name: 'resume', attempt: unfinished }
  return attempts.length < terms.attemptsAllowed ? { name: 'begin' } : { name: 'used-up' }
}

/** Whether there is anything left to do for somebody with these attempts. */
export const canStartOrResume = (...args: Parameters<typeof startOf>): boolean =>
  ['resume', 'begin'].includes(startOf(...args).name)
