/**
 * Times that nobody can play in. The clock is the server's: from the moment a question went out to the moment its answer
 * came in, which holds the network both ways, the reveal of the answer before, reading, and moving a hand.
 */
export const PACE = {
  /**
   * One answer: to perceive (100 ms), decide (70 ms), move the hand to a target and press it (350 ms) takes the quickest
   * hands of the model human processor some 500 ms (Card, Moran & Newell 1983, pp. 26 and 432), before a word is read and
   * with a single target; every question has at least two, what is chosen and what sends it.
   */
  answerMs: 600,
  /**
   * So many of them may be that quick: a key pressed twice sends an answer that nobody meant, and that is no cheating. Three
   * such slips in one quiz are no slips.
   */
  slips: 2,
  /**
   * Over a whole quiz nobody stays at the edge: the prompts alone are some 10 words each, and the fastest readers who still
   * understand take in 400 words a minute (Rayner et al. 2016), which is 1,500 ms for 10. A third less, for who recognises
   * a question before its end.
   */
  meanMs: 1000,
  /** Fewer answers than these have no mean worth the name. */
  meanOf: 5,
} as const

/** Whether the times of an attempt's answers are such as no person needs. */
export function isSuspect(elapsedMs: readonly number[]): boolean {
  const quick = elapsedMs.filter((ms) => ms < PACE.answerMs).length
  if (quick > PACE.slips) return true
  const total = elapsedMs.reduce((sum, ms) => sum + ms, 0)
  return elapsedMs.length >= PACE.meanOf && total < PACE.meanMs * elapsedMs.length
}
