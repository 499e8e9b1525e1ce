import { mean, sampleCorrelation } from 'simple-statistics'
import { countingPositions, creditAt, type Grid, hasAnswered } from './grid'

/** With fewer students a discrimination index is noise. */
export const FEWEST_FOR_DISCRIMINATION = 10

/** Why there is no discrimination index. */
export type NoDiscriminationReason = 'few' | 'same' | 'alone'

export interface ItemStatistics {
  readonly position: number
  /** How many answered it. */
  readonly answered: number
  /** Facility index: mean credit of those who took part, in [0, 1]; null if nobody did. */
  readonly facility: number | null
  /**
   * Discrimination index, in [-1, 1]: the correlation of the credit here with the credit in all other questions that
   * count (point-biserial, corrected for the question's own part in the total), as in Moodle's quiz statistics report.
   */
  readonly discrimination: number | NoDiscriminationReason
}

export function itemStatistics(grid: Grid): ItemStatistics[] {
  const rows = grid.rows.filter(hasAnswered)
  const positions = countingPositions(grid)
  return Array.from({ length: grid.length }, (_, position) => {
    const here = rows.map((row) => creditAt(row, position))
    const others = positions.filter((other) => other !== position)
    const onOtherItems = rows.map((row) => others.reduce((sum, other) => sum + creditAt(row, other), 0))
    return {
      position,
      answered: rows.filter(({ credits }) => (credits[position] ?? null) !== null).length,
      facility: here.length === 0 ? null : mean(here),
      discrimination: discriminationOf(here, others.length === 0 ? undefined : onOtherItems),
    }
  })
}

function discriminationOf(here: readonly number[], onOtherItems: readonly number[] | undefined) {
  if (!onOtherItems) return 'alone'
  if (here.length < FEWEST_FOR_DISCRIMINATION) return 'few'
  if (isFlat(here) || isFlat(onOtherItems)) return 'same'
  return Math.max(-1, Math.min(1, sampleCorrelation([...here], [...onOtherItems])))
}

/** All alike but for the last digits of a sum: nothing correlates with it. */
const isFlat = (values: readonly number[]): boolean => Math.max(...values) - Math.min(...values) < 1e-9
