import type { Text } from '@/lib/text/text'
import type { Bar } from './tally'

/** Bars over distances: within the first step, between two, farther than the last. */
export function distanceBars(distancesKm: readonly number[], stepsKm: readonly number[]): Bar[] {
  const edges = [0, ...stepsKm, Number.POSITIVE_INFINITY]
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0
    const isHere = (km: number) => (i === 0 || km > from) && km <= to
    const bar = { label: labelOf(from, to), count: distancesKm.filter(isHere).length }
    return i === 0 ? { ...bar, right: true } : bar
  })
}

function labelOf(from: number, to: number): Text {
  if (from === 0) return { say: 'tally.withinKm', with: { km: to } }
  return to === Number.POSITIVE_INFINITY ? { say: 'tally.farther' } : { say: 'tally.betweenKm', with: { from, to } }
}

/** 1, 1.5, 2, 3 or 5 times a power of ten, the nearest: what a ring on a map may measure. */
export function niceKm(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km))
  const nice = [1, 1.5, 2, 3, 5, 10].map((times) => Number((times * power).toPrecision(3)))
  return nice.reduce((best, one) => (Math.abs(one - km) < Math.abs(best - km) ? one : best))
}
