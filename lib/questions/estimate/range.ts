import { within } from '../draw'
import type { Random } from '../kind'
import type { Quantity, Range } from './item'
import { isWhole } from './quantity'

/** The truth stands anywhere between these shares of the range, each as likely: its middle tells nothing. */
const LEAST_SHARE = 0.12
const MOST_SHARE = 0.88
/** The range is at most what sense allows, and this share of it at least. */
const LEAST_WIDTH_SHARE = 0.7
/** Steps of a slider: fine enough to be no hint, coarse enough to be hit. */
const STEPS = 120

export function rangeFor(random: Random, { value, least, most, unit }: Quantity): Range {
  const stands = within(random, LEAST_SHARE, MOST_SHARE)
  const room = Math.min((value - least) / stands, (most - value) / (1 - stands))
  const width = room * within(random, LEAST_WIDTH_SHARE, 1)
  const step = Math.max(niceStep(width / STEPS), isWhole(unit) ? 1 : 0)
  const from = value - stands * width
  return { min: onStep(Math.floor(from / step), step), max: onStep(Math.ceil((from + width) / step), step), step }
}

/** 1, 2 or 5 times a power of ten, the largest not above. */
export function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return [5, 2, 1].map((times) => times * power).find((nice) => nice <= step) ?? power
}

/** Without the tails that floating point leaves: 0.30000000000000004. */
const onStep = (count: number, step: number): number => Number((count * step).toPrecision(12))
