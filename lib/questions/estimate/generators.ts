import { distance } from './distance'
import { elevation } from './elevation'
import { fact, statistic } from './figures'
import type { Generator } from './item'
import { year } from './year'

/** Every way to ask; those of which a pack has much come more often. */
export const GENERATORS: readonly Generator[] = [
  ...[fact, fact, fact],
  ...[statistic, statistic],
  ...[year, year, year],
  ...[distance, distance],
  elevation,
]
