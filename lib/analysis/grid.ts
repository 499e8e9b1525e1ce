/** What one student earned at each question, in [0, 1]; null: not answered. */
export interface StudentRow {
  readonly id: string
  readonly credits: readonly (number | null)[]
}

/** Students down, questions across: every row has one entry a question. */
export interface Grid {
  readonly length: number
  readonly rows: readonly StudentRow[]
  /** Positions that count for nothing. */
  readonly excluded: readonly number[]
}

/** The positions that count. */
export const countingPositions = ({ length, excluded }: Grid): number[] =>
  Array.from({ length }, (_, position) => position).filter((position) => !excluded.includes(position))

/** Somebody who answered nothing at all took no part; who left something out earned nothing there. */
export const hasAnswered = ({ credits }: StudentRow): boolean => credits.some((credit) => credit !== null)

/** A student's credit at a question that was asked: nothing given is nothing earned. */
export const creditAt = ({ credits }: StudentRow, position: number): number => credits[position] ?? 0

/** A student's share of all credit that counts, in [0, 1]. */
export function scoreOf(grid: Grid, row: StudentRow): number {
  const positions = countingPositions(grid)
  const sum = positions.reduce((total, position) => total + creditAt(row, position), 0)
  return positions.length === 0 ? 0 : sum / positions.length
}
