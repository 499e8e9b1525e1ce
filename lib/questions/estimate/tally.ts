import type { Text } from '@/lib/text/text'
import { type Bar, mostCommonMistake, type Tally, withinText } from '../tally'
import { differenceUnit, toleranceOf } from './grade'
import type { EstimateItem } from './item'
import { isWhole, quantityText } from './quantity'
import { niceStep } from './range'
import type { EstimateResponse } from './wire'

export function tally(item: EstimateItem, responses: readonly EstimateResponse[]): Tally {
  const values = responses.map(({ value }) => value)
  const away = values.map((value) => Math.abs(value - item.value))
  const mistake = mistakeOf(item, values)
  return {
    count: values.length,
    headline: withinText(away, toleranceOf(item), (distance) => quantityText(distance, differenceUnit(item))),
    ...(mistake && { mistake }),
    bars: barsOf(item, values),
  }
}

/** About so many bars: fewer show nothing, more do not fit beside a map. */
const BARS = 8

function barsOf(item: EstimateItem, values: readonly number[]): Bar[] {
  const { min, max } = item.range
  const step = Math.max(niceStep(((max - min) / BARS) * 1.6), isWhole(item.unit) ? 1 : 0)
  const start = Math.floor(min / step)
  const last = Math.max(start, Math.ceil(max / step) - 1)
  const indexOf = (value: number) => Math.min(last, Math.max(start, Math.floor(value / step + 1e-9)))
  return Array.from({ length: last - start + 1 }, (_, i) => {
    const bar = {
      label: labelOf(item, (start + i) * step, (start + i + 1) * step),
      count: values.filter((value) => indexOf(value) === start + i).length,
    }
    return indexOf(item.value) === start + i ? { ...bar, right: true } : bar
  })
}

/** "1880–1889": of what is counted, the last one that belongs to it. */
function labelOf({ unit }: EstimateItem, from: number, to: number): Text {
  const first: Text = unit === 'year' ? quantityText(from, unit) : quantityText(from, 'count')
  const last = isWhole(unit) ? to - 1 : to
  return from === last
    ? quantityText(from, unit)
    : { say: 'tally.between', with: { from: first, to: quantityText(last, unit) } }
}

/** Many were off to the same side, and clearly more than to the other. */
function mistakeOf(item: EstimateItem, values: readonly number[]): Text | undefined {
  const off = values.map((value) => value - item.value).filter((away) => Math.abs(away) > toleranceOf(item) + 1e-9)
  const above = off.filter((away) => away > 0).length
  const [high, low] = [
    { say: 'estimate.above', count: above, others: off.length - above },
    { say: 'estimate.below', count: off.length - above, others: above },
  ] as const
  const most = mostCommonMistake(
    [high, low].filter(({ count, others }) => count >= 2 * others),
    values.length,
  )
  if (!most) return undefined
  return {
    say: 'tally.were',
    with: { count: most.count, all: values.length, way: { say: most.say, with: { unit: item.unit } } },
  }
}
