/** What a full-credit answer is worth in the game. */
const FULL = 1000

/** Credit in [0, 1] as whole points. */
export const pointsFor = (credit: number): number => Math.round(credit * FULL)
