import { z } from 'zod'

const position = z.number().int().min(0)
const ms = z.number().min(0)

const asking = z.object({
  name: z.literal('asking'),
  position,
  /** Moved on by what was lost or paused, so that "since it was opened" is always the time there was to think. */
  openedAt: z.number(),
  closesAt: z.number(),
})
const revealing = z.object({ name: z.literal('revealing'), position })
const standings = z.object({ name: z.literal('standings'), position })
/** A question whose time stands still: how long it was open, and how long it had still to go. */
const pausedQuestion = z.object({ name: z.literal('asking'), position, spentMs: ms, leftMs: ms })

const phase = z.discriminatedUnion('name', [
  z.object({ name: z.literal('lobby') }),
  asking,
  revealing,
  standings,
  z.object({
    name: z.literal('paused'),
    resumesTo: z.discriminatedUnion('name', [pausedQuestion, revealing, standings]),
  }),
  z.object({ name: z.literal('finished'), askedCount: position }),
])

const stored = z.looseObject({ was: z.unknown().optional(), asked: z.unknown().optional() })

/** Sessions that were stored before the keys were named `resumesTo` and `askedCount` are still read. */
function withPresentKeys(value: unknown): unknown {
  const { data } = stored.safeParse(value)
  if (!data) return value
  const { was, asked, ...rest } = data
  return { ...(was !== undefined && { resumesTo: was }), ...(asked !== undefined && { askedCount: asked }), ...rest }
}

/** Where a session stands, as it is stored. */
export const phaseSchema = z.preprocess(withPresentKeys, phase)

export type Phase = z.infer<typeof phase>
export type Asking = z.infer<typeof asking>
export type PausedQuestion = z.infer<typeof pausedQuestion>

/** What is answered, shown or ranked now; in the lobby the first question, at the end the last one. */
export function positionOf(phase: Phase): number {
  if (phase.name === 'lobby') return 0
  if (phase.name === 'finished') return Math.max(0, phase.askedCount - 1)
  return phase.name === 'paused' ? phase.resumesTo.position : phase.position
}

/** Whether nothing has moved on: the same phase at the same question. */
export const isSamePlace = (a: Phase, b: Phase): boolean => a.name === b.name && positionOf(a) === positionOf(b)

/** The question that takes answers: also while it is held, for those that were on their way. */
export function openQuestion(phase: Phase): Asking | PausedQuestion | undefined {
  if (phase.name === 'asking') return phase
  return phase.name === 'paused' && phase.resumesTo.name === 'asking' ? phase.resumesTo : undefined
}

/** How many questions count so far: an open one does not yet. */
export function revealedCount(phase: Phase): number {
  if (phase.name === 'lobby') return 0
  if (phase.name === 'finished') return phase.askedCount
  return openQuestion(phase) ? positionOf(phase) : positionOf(phase) + 1
}

/** The first question that a player who joins now can answer. */
export const firstAnswerablePosition = (phase: Phase): number => revealedCount(phase)
