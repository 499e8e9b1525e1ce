import type { Asking, PausedQuestion } from './phase'

/** Answers sent in the last moment are on their way for a while. */
export const GRACE_MS = 400

/** A player's own end of a question: more time is a share of what everybody has. */
export const closesAtFor = ({ openedAt, closesAt }: Asking, extraTime: number): number =>
  Math.round(openedAt + (closesAt - openedAt) * (1 + extraTime))

/** How long a question has been open, without what was paused or lost. */
export const elapsedMs = (open: Asking | PausedQuestion, now: number): number =>
  'spentMs' in open ? open.spentMs : Math.max(0, now - open.openedAt)

/** A held question has no end: its time stands still. */
export const isTooLate = (open: Asking | PausedQuestion, extraTime: number, now: number): boolean =>
  'openedAt' in open && now > closesAtFor(open, extraTime) + GRACE_MS
