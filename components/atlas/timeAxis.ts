/** A time scale of a strip: per cent from its left, a little in from both ends. */
export interface TimeAxis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly percentOf: (year: number) => number
}

const EDGE = 4
const STEP = 20

export function timeAxis(years: readonly number[], today: number): TimeAxis {
  const from = Math.floor(Math.min(...years, today) / 10) * 10
  const to = Math.max(today, ...years)
  const first = Math.ceil(from / STEP) * STEP
  return {
    from,
    to,
    ticks: Array.from({ length: Math.floor((to - first) / STEP) + 1 }, (_, i) => first + i * STEP),
    percentOf: (year) => EDGE + ((year - from) / (to - from || 1)) * (100 - 2 * EDGE),
  }
}

/** Neighbours nearer than this are stacked. */
const NEAR = 2.6

/** How high each mark stands, from 0, so that none lies on another; `percents` in rising order. */
export function stacked(percents: readonly number[]): number[] {
  const ends: number[] = []
  return percents.map((percent) => {
    const free = ends.findIndex((end) => percent - end >= NEAR)
    const level = free < 0 ? ends.length : free
    ends[level] = percent
    return level
  })
}
