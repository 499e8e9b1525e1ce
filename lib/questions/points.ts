/** What a full-credit answer is worth in the game. */
const FULL = 1000

/** Credit in [0, 1] as whole points; `pointsFor(1)` is the most that a question gives. */
export const pointsFor = (credit: number): number => Math.round(credit * FULL)
