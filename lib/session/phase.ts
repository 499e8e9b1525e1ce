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
/** A question held: how long it was open, and how long it had still to go. */
const pausedQuestion = z.object({ name: z.literal('asking'), position, spentMs: ms, leftMs: ms })

/** Where a session stands, as it is stored. */
export const phaseSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('lobby') }),
  asking,
  revealing,
  standings,
  z.object({ name: z.literal('paused'), was: z.discriminatedUnion('name', [pausedQuestion, revealing, standings]) }),
  /** `asked`: how many questions were put. */
  z.object({ name: z.literal('finished'), asked: position }),
])

export type Phase = z.infer<typeof phaseSchema>
export type Asking = z.infer<typeof asking>
export type PausedQuestion = z.infer<typeof pausedQuestion>

/** What is answered, shown or ranked now; in the lobby the first question, at the end the last one. */
export function positionOf(phase: Phase): number {
  if (phase.name === 'lobby') return 0
  if (phase.name === 'finished') return Math.max(0, phase.asked - 1)
  return phase.name === 'paused' ? phase.was.position : phase.position
}

/** Whether nothing has moved on: the same phase at the same question. */
export const isSamePlace = (a: Phase, b: Phase): boolean => a.name === b.name && positionOf(a) === positionOf(b)

/** The question that takes answers: also while it is held, for those that were on their way. */
export function openQuestion(phase: Phase): Asking | PausedQuestion | undefined {
  if (phase.name === 'asking') return phase
  return phase.name === 'paused' && phase.was.name === 'asking' ? phase.was : undefined
}

/** How many questions count so far: an open one does not yet. */
export function revealedCount(phase: Phase): number {
  if (phase.name === 'lobby') return 0
  if (phase.name === 'finished') return phase.asked
  return openQuestion(phase) ? positionOf(phase) : positionOf(phase) + 1
}

/** The first question that somebody who comes now can answer. */
export const firstAnswerablePosition = (phase: Phase): number => revealedCount(phase)
