import { distance } from './distance'
import { elevation } from './elevation'
import { fact, statistic } from './figures'
import type { Generator, NumberRef } from './item'
import { year } from './year'

/** Every way to ask, by its stored name. */
export const WAYS: { readonly [Way in NumberRef['way']]: Generator } = { fact, statistic, year, distance, elevation }

/** Those of which a pack has much come more often. */
export const GENERATORS: readonly Generator[] = [
  ...[fact, fact, fact],
  ...[statistic, statistic],
  ...[year, year, year],
  ...[distance, distance],
  elevation,
]
