/** A scale from values to pixels, with round ticks. Pure: drawn by `Timeline`. */
export interface Axis {
  readonly ticks: readonly number[]
  x(value: number): number
}

const FRACTIONS = [1, 2, 5]

/** Half of a tick's word. */
const ROOM = 20

/** The smallest round step that gives no more than so many ticks: 1, 2 or 5 times a power of ten. */
export function stepOf(span: number, most: number): number {
  const rough = Math.max(span / most, Number.EPSILON)
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * (FRACTIONS.find((fraction) => fraction * power >= rough * (1 - 1e-9)) ?? 10)
}

/** Values to scale on `width` pixels, with room for half a tag at either end. */
export function axisOf(values: readonly number[], width: number, most: number): Axis {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const margin = ROOM + 6
  const step = Math.max(1, stepOf(Math.max(high - low, 1), most))
  const from = Math.min(low, Math.floor(low / step) * step + step / 2)
  const to = Math.max(high, Math.ceil(high / step) * step - step / 2, from + 1)
  const x = (value: number) => margin + ((value - from) / (to - from)) * (width - 2 * margin)
  const first = Math.ceil((from - step / 2) / step)
  const ticks = Array.from({ length: most + 3 }, (_, index) => (first + index) * step)
  return { ticks: ticks.filter((tick) => x(tick) >= ROOM && x(tick) <= width - ROOM), x }
}

/**
 * Where tags of one width stand so that none overlaps another and each leans as little as it can: pool adjacent
 * violators (least squares under an order; Ayer et al., 1955). `at` is ascending.
 */
export function apart(at: readonly number[], gap: number, low: number, high: number): number[] {
  const pools: { sum: number; size: number }[] = []
  at.forEach((wanted, index) => {
    pools.push({ sum: wanted - index * gap, size: 1 })
    while (isCrowded(pools)) {
      const last = pools.pop()
      const before = pools.pop()
      if (last && before) pools.push({ sum: before.sum + last.sum, size: before.size + last.size })
    }
  })
  const end = Math.max(low, high - (at.length - 1) * gap)
  const starts = pools.flatMap(({ sum, size }) =>
    Array.from({ length: size }, () => Math.min(end, Math.max(low, sum / size))),
  )
  return starts.map((start, index) => start + index * gap)
}

function isCrowded(pools: readonly { sum: number; size: number }[]): boolean {
  const [before, last] = pools.slice(-2)
  return before !== undefined && last !== undefined && before.sum / before.size > last.sum / last.size
}
