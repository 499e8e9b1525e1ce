import { type Grid, hasAnswered, scoreOf } from './grid'

/** Below half of the credit something was not understood. */
const LOW_SCORE = 0.5
/** And well below the others: half of the middle student's credit. */
const SHARE_OF_MEDIAN = 0.5

/** Students who need help, those first who know least: below half of all credit, or far behind the middle of the class. */
export function studentsNeedingHelp(grid: Grid): string[] {
  const scores = grid.rows
    .filter(hasAnswered)
    .map((row) => ({ id: row.id, score: scoreOf(grid, row) }))
    .sort((a, b) => a.score - b.score)
  const middle = scores[Math.floor(scores.length / 2)]?.score ?? 0
  return scores.filter(({ score }) => score < LOW_SCORE || score < middle * SHARE_OF_MEDIAN).map(({ id }) => id)
}
