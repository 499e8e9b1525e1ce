import { concerned } from './concerned'
import { fact } from './fact'
import { first } from './first'
import type { Generator } from './item'
import { parties, without } from './parties'
import { farthest, nearest, side } from './places'
import { opposite, rail, railway, road } from './roads'
import { sheet } from './sheets'
import { signed } from './signed'

/** Every way to ask; what the pack itself puts as a question comes more often. */
export const GENERATORS: readonly Generator[] = [
  ...[fact, fact, fact, fact, fact, fact, fact, fact],
  concerned,
  parties,
  without,
  signed,
  first,
  rail,
  railway,
  road,
  opposite,
  sheet,
  nearest,
  farthest,
  side,
]
