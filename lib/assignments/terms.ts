/**
 * When set work may be done and when its results are shown: pure functions of what the teacher set and of the time.
 * Times are epoch ms.
 */
export interface Terms {
  /** Absent: from the moment it is set. */
  readonly opensAt: number | undefined
  /** Absent: there is no end. */
  readonly dueAt: number | undefined
  /** The teacher ended it. */
  readonly closedAt: number | undefined
  readonly acceptLate: boolean
  /** Else when it is due. */
  readonly releaseAtOnce: boolean
}

/** Where set work stands. */
export type Phase = 'to-come' | 'open' | 'late' | 'over'

export function phaseOf({ opensAt, dueAt, closedAt, acceptLate }: Terms, now: number): Phase {
  if (closedAt !== undefined && now >= closedAt) return 'over'
  if (opensAt !== undefined && now < opensAt) return 'to-come'
  if (dueAt === undefined || now < dueAt) return 'open'
  return acceptLate ? 'late' : 'over'
}

/** True while responses are accepted, late ones included. */
export const acceptsResponses = (terms: Terms, now: number): boolean => ['open', 'late'].includes(phaseOf(terms, now))

/** When everybody may see results: once nobody is held back by them. Undefined: at once, or nobody said when. */
export function releasesAt({ dueAt, closedAt, releaseAtOnce }: Terms): number | undefined {
  if (releaseAtOnce) return undefined
  const ends = [dueAt, closedAt].filter((at) => at !== undefined)
  return ends.length > 0 ? Math.min(...ends) : undefined
}

/** Results that are not shown yet, and until when; `until` is absent if nobody said when. */
export interface Withheld {
  readonly until: number | undefined
}

export function withheldBy(terms: Terms, now: number): Withheld | undefined {
  if (terms.releaseAtOnce) return undefined
  const until = releasesAt(terms)
  return until !== undefined && now >= until ? undefined : { until }
}

/** Handed in, or left, after it was due. */
export const isLate = ({ dueAt }: Pick<Terms, 'dueAt'>, finishedAt: number | undefined, now: number): boolean =>
  dueAt !== undefined && (finishedAt ?? now) >= dueAt
