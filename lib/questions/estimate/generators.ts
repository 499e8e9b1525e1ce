import { distance } from './distance'
import { elevation } from './elevation'
import { fact, statistic } from './figures'
import type { Generator } from './item'
import { year } from './year'

/** Every way to ask, each as likely where a pack has something for it. */
export const GENERATORS: readonly Generator[] = [fact, statistic, year, distance, elevation]
