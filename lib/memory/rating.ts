/**
 * Elo-style ratings of players and of questions, after Pelánek, "Applications of the Elo rating system in adaptive
 * educational systems" (2016): logits; a step that shrinks with the answers there are; guessing taken into account.
 */
export interface Rating {
  readonly rating: number
  readonly answers: number
}

export const UNRATED: Rating = { rating: 0, answers: 0 }

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** The chance of success, or the credit to expect: who knows nothing still guesses one of the options. */
export const chanceOf = (ability: number, difficulty: number, guess: number): number =>
  guess + (1 - guess) * logistic(ability - difficulty)

/** How far an answer moves a rating that has so many answers behind it. */
export const stepOf = (answers: number): number => 0.8 / (1 + 0.05 * answers)

/** A question is as hard as the subjects it asks about, on average. */
export const difficultyOf = (subjects: readonly Rating[]): number =>
  subjects.reduce((sum, { rating }) => sum + rating, 0) / Math.max(1, subjects.length)

const movedRating = ({ rating, answers }: Rating, surprise: number): Rating => ({
  rating: rating + stepOf(answers) * surprise,
  answers: answers + 1,
})

interface RatedAnswer {
  readonly player: Rating
  /** What the question was about. */
  readonly subjects: readonly Rating[]
}

/** After an answer. Better than expected: the player rises, the subjects become easier. */
export function rateAnswer(
  { player, subjects }: RatedAnswer,
  { credit, guess }: { readonly credit: number; readonly guess: number },
): RatedAnswer {
  const surprise = credit - chanceOf(player.rating, difficultyOf(subjects), guess)
  return { player: movedRating(player, surprise), subjects: subjects.map((subject) => movedRating(subject, -surprise)) }
}
