import type { Kind } from '@/lib/quiz'
import { type Card, reviewCard } from './card'

/** What a player remembers of one subject, asked in one kind of way. */
export interface Memory {
  readonly kind: Kind
  /** `id/aspect` in the pack. */
  readonly subject: string
  readonly card: Card
  readonly lastCredit: number
  /** Of all answers, the later ones counting more. */
  readonly meanCredit: number
}

/** The share of the newest answer in the mean: half of it is from the last one or two. */
const NEWEST_SHARE = 0.4

/** One more answer. */
export function updateMemory(
  before: Memory | undefined,
  { kind, subject, credit, at }: Pick<Memory, 'kind' | 'subject'> & { readonly credit: number; readonly at: number },
): Memory {
  const mean = before ? before.meanCredit + NEWEST_SHARE * (credit - before.meanCredit) : credit
  return { kind, subject, card: reviewCard(before?.card, credit, at), lastCredit: credit, meanCredit: mean }
}

/** Kind and subject: what a memory is found by. */
export const memoryKey = ({ kind, subject }: Pick<Memory, 'kind' | 'subject'>): string => `${kind} ${subject}`

/** The pack's thing that a subject is a property of. */
export const thingIdOf = (subject: string): string => subject.slice(0, subject.indexOf('/'))
