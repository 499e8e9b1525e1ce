import { type CardInput, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'

/** A memory's strength and when to test it again: an FSRS card, with times in epoch ms. */
export interface Card {
  readonly dueAt: number
  /** Days until the chance to recall falls to nine in ten. */
  readonly stability: number
  readonly difficulty: number
  readonly elapsedDays: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
  readonly reviewedAt: number
}

/**
 * FSRS-6 with its own weights. Steps of minutes make no sense between quizzes, so intervals are whole days from the
 * first answer on; and without the fuzz, which is chance.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 })

/** A player who returns the next morning finds the card due. */
const SLACK_MS = 8 * 3_600_000

/** From this on an answer counts as half known. */
const HALF_RIGHT = 0.5
/** From this on it is right: rounding aside. */
const RIGHT = 0.995

/** The FSRS grade for a credit in [0, 1]. Response time is not used, so `Easy` is never given. */
export function ratingOf(credit: number): Grade {
  if (credit >= RIGHT) return Rating.Good
  return credit >= HALF_RIGHT ? Rating.Hard : Rating.Again
}

const inputOf = (card: Card): CardInput => ({
  due: card.dueAt + SLACK_MS,
  stability: card.stability,
  difficulty: card.difficulty,
  elapsed_days: card.elapsedDays,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  last_review: card.reviewedAt,
})

/** The card after an answer; of something that was never asked before, its first. */
export function reviewCard(card: Card | undefined, credit: number, at: number): Card {
  // An answer that arrives late must not move the card's time backwards.
  const now = Math.max(at, card?.reviewedAt ?? at)
  const { card: next } = scheduler.next(card ? inputOf(card) : createEmptyCard(now), now, ratingOf(credit))
  return {
    dueAt: next.due.getTime() - SLACK_MS,
    stability: next.stability,
    difficulty: next.difficulty,
    elapsedDays: next.elapsed_days,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    reviewedAt: now,
  }
}

/** The chance that it is recalled at a time. */
export const recallAt = (card: Card, at: number): number => scheduler.get_retrievability(inputOf(card), at, false)

export const isDue = ({ dueAt }: Card, now: number): boolean => dueAt <= now
