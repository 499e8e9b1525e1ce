import { type LonLat, roundedPoint } from '@/lib/geo/point'
import type { Text } from '@/lib/text/text'
import type { Overlay } from './explanation'

/** One of several answers, or of several ranges of them, and how many gave it. */
export interface Bar {
  readonly label: Text
  readonly count: number
  readonly right?: boolean
}

/** How often each card was put in each column: its place in an order, its bin. */
export interface Grid {
  readonly columns: readonly Text[]
  readonly rows: readonly {
    readonly label: Text
    /** One for each column; together all responses. */
    readonly counts: readonly number[]
    /** The column that is right. */
    readonly right: number
  }[]
}

/** How a class answered one question, without names and without the order of the answers. */
export interface Tally {
  /** Responses. */
  readonly count: number
  /** The whole in one line: "Half the class within 26 km". */
  readonly headline: Text
  /** What many got wrong alike, if many did. */
  readonly mistake?: Text
  /** Together all responses. */
  readonly bars?: readonly Bar[]
  readonly grid?: Grid
  /** The class on the map, drawn with the answer. */
  readonly overlay?: Overlay
}

const FEWEST_ALIKE = 3
const LEAST_SHARE_ALIKE = 0.2

/** Whether a mistake is common enough to show: rarer ones are chance, or would identify a student. */
export const isTypical = (alike: number, all: number): boolean =>
  alike >= FEWEST_ALIKE && alike >= LEAST_SHARE_ALIKE * all

/** The least value that at least half of them do not exceed; undefined of none. */
export function halfWithin(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1]
}

/** "17 of 26 right". */
export function headlineOf(say: 'tally.right' | 'tally.inOrder' | 'tally.sorted', right: number, all: number): Text {
  return all === 0 ? { say: 'tally.nobody' } : { say, with: { right, all } }
}

/** "Half the class within 26 km"; `least` is the distance within which everybody is right. */
export function withinText(away: readonly number[], least: number, spoken: (distance: number) => Text): Text {
  const half = halfWithin(away)
  if (half === undefined) return { say: 'tally.nobody' }
  const distance = Math.max(half, least)
  if (distance === 0) return { say: 'tally.exact', with: { all: away.length } }
  return { say: 'tally.within', with: { distance: spoken(distance), all: away.length } }
}

/** The mistake that most made, if it is typical; of equally common ones the first. */
export function mostCommonMistake<M extends { readonly count: number }>(
  mistakes: readonly M[],
  all: number,
): M | undefined {
  const [first, ...rest] = mistakes
  const most = first && rest.reduce((best: M, one) => (one.count > best.count ? one : best), first)
  return most && isTypical(most.count, all) ? most : undefined
}

/** At most so many points of a class are drawn: more hide the map. */
const MOST_DRAWN = 400

/** Evenly some of many, when there are too many to draw; in an order that tells nothing of who answered when. */
export function drawable<T>(values: readonly T[], compare: (a: T, b: T) => number, most = MOST_DRAWN): T[] {
  const sorted = values.toSorted(compare)
  if (sorted.length <= most) return sorted
  return sorted.filter((_, i) => Math.floor(((i + 1) * most) / sorted.length) > Math.floor((i * most) / sorted.length))
}

/** From west to east, then from south to north. */
export const byPlace = (a: Readonly<LonLat>, b: Readonly<LonLat>): number => a[0] - b[0] || a[1] - b[1]

/** A hundred metres: as fine as the eye sees, and no fingerprint. */
export const blurred = ([lon, lat]: Readonly<LonLat>): LonLat =>
  roundedPoint([Math.round(lon * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3])
