import type { Bounds, LonLat } from '@/lib/geo/point'
import type { Random } from './kind'

/** One element at random, each equally likely; undefined if the list is empty. */
export function pick<T>(random: Random, from: readonly T[]): T | undefined {
  return from.length === 0 ? undefined : from[random.below(from.length)]
}

/** A copy in random order (Fisher and Yates 1938, as Durstenfeld 1964). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return sample(random, items, items.length)
}

/**
 * Up to `count` different ones in random order. Touches `count` places only, so that it costs the same on a pack of a
 * hundred thousand features as on one of a hundred.
 */
export function sample<T>(random: Random, from: readonly T[], count: number): T[] {
  const moved = new Map<number, number>()
  const chosen: T[] = []
  for (let left = from.length; left > 0 && chosen.length < count; left--) {
    const at = random.below(left)
    const item = from[moved.get(at) ?? at]
    moved.set(at, moved.get(left - 1) ?? left - 1)
    if (item !== undefined) chosen.push(item)
  }
  return chosen
}

/** An integer in [low, high]. */
export function between(random: Random, low: number, high: number): number {
  return low + random.below(high - low + 1)
}

/** A number in [low, high). */
export function within(random: Random, low: number, high: number): number {
  return low + random.unit() * (high - low)
}

/** A random point inside a box. */
export const pointIn = (random: Random, [west, south, east, north]: Bounds): LonLat => [
  within(random, west, east),
  within(random, south, north),
]

/** How many elements are examined for one question, whatever the size of the pack. */
const SAMPLE_SIZE = 24

/** The first of `SAMPLE_SIZE` random elements that fits; undefined if none does. */
export const findOne = <T>(random: Random, from: readonly T[], fits: (one: T) => boolean): T | undefined =>
  sample(random, from, SAMPLE_SIZE).find(fits)

/** Those of `SAMPLE_SIZE` random elements that fit, sorted by the given distance, the nearest first. */
export const nearestOf = <T>(
  random: Random,
  from: readonly T[],
  fits: (one: T) => boolean,
  far: (one: T) => number,
): T[] =>
  sample(random, from, SAMPLE_SIZE)
    .filter(fits)
    .map((one) => ({ one, far: far(one) }))
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one)
