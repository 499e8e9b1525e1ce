import { concerned } from './concerned'
import { fact } from './fact'
import { first } from './first'
import type { Way, WayName } from './item'
import { parties, partyAbsentFrom } from './parties'
import { farthest, nearest, side } from './places'
import { opposite, rail, railway, road } from './roads'
import { sheet } from './sheets'
import { signed } from './signed'

/** Every way to ask, by its stored name. */
export const WAYS: { readonly [Name in WayName]: Way } = {
  fact,
  concerned,
  parties,
  without: partyAbsentFrom,
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
}

/** What the pack itself puts as a question comes more often. */
export const TURNS: readonly WayName[] = [
  ...Array<WayName>(8).fill('fact'),
  'concerned',
  'parties',
  'without',
  'signed',
  'first',
  'rail',
  'railway',
  'road',
  'opposite',
  'sheet',
  'nearest',
  'farthest',
  'side',
]
