import type { Pack } from '@/lib/pack/pack'
import { giveawaysOfReveal } from '@/lib/questions/giveaways'
import { isIndistinguishable } from '@/lib/questions/indistinguishable'
import { between, pick, sample, shuffled } from '../draw'
import type { Avoid, Random, Subject } from '../kind'
import { opposites, roads } from './crossings'
import { centuries, parties } from './events'
import type { Bin, Entry, FullBin, MatchCard, MatchItem, Sorter, SortingPool } from './item'
import { countries } from './places'
import { sheets } from './sheets'

/** Places stand here twice: other questions of a quiz use them up sooner than dates, so they need the better start. */
const TURNS: readonly Sorter[] = [countries, countries, opposites, opposites, roads, roads, centuries, parties, sheets]

/** What fits on a phone and is more than a guess. */
const CARDS = { least: 4, most: 8 }
const BINS = { least: 2, most: 5 }

export function generate(pack: Pack, random: Random, avoid: Avoid = () => false): MatchItem | undefined {
  for (const sorter of shuffled(random, TURNS)) {
    const pool = pick(random, sorter.pools(pack))
    const item = pool && drawFrom(pack, pool, random, avoid)
    if (item) return item
  }
  return undefined
}

/** A bin with what may still be asked of it. */
interface AskableBin {
  readonly bin: FullBin
  readonly entries: readonly Entry[]
}

function drawFrom(pack: Pack, pool: SortingPool, random: Random, avoid: Avoid): MatchItem | undefined {
  const filled = sample(random, pool.bins, 2 * BINS.most)
    .map((bin) => ({ bin, entries: unaskedEntries(bin, random, avoid) }))
    .filter(({ entries }) => entries.length > 0)
  const least = binCountFor(filled)
  if (least === undefined) return undefined
  const chosen = filled.slice(0, between(random, least, Math.max(least, Math.min(BINS.most, filled.length))))
  const cards = deal(chosen, random)
  if (cards.length < CARDS.least) return undefined
  const bins: Bin[] = pool.ordered
    ? pool.bins.filter((bin) => chosen.some((one) => one.bin === bin))
    : chosen.map(({ bin }) => bin)
  const placed = cards.map(({ entry, bin }): MatchCard => ({ ...entry, bin: bins.indexOf(bin) }))
  return { pack, sorting: pool.sorting, bins, cards: shuffled(random, placed) }
}

/** How many of these bins it takes to have cards enough. */
function binCountFor(filled: readonly AskableBin[]): number | undefined {
  let cards = 0
  const last = filled.findIndex(({ entries }, i) => {
    cards += entries.length
    return cards >= CARDS.least && i + 1 >= BINS.least
  })
  return last < 0 || last >= BINS.most ? undefined : last + 1
}

/** A few of a bin in random order; of a large one, enough to find some that were not asked. */
function unaskedEntries({ entries, fits = () => true }: FullBin, random: Random, avoid: Avoid): Entry[] {
  return sample(random, entries, 3 * CARDS.most).filter((entry) => !avoid(entry.asks) && fits(entry))
}

interface DealtEntry {
  readonly entry: Entry
  readonly bin: Bin
}

/** Round after round one card from each bin, so that none can be guessed to be the large one; no two alike. */
function deal(filled: readonly AskableBin[], random: Random): DealtEntry[] {
  const count = between(random, Math.max(CARDS.least, filled.length), CARDS.most)
  const rounds = Math.max(...filled.map(({ entries }) => entries.length), 0)
  const dealt: DealtEntry[] = []
  for (let round = 0; round < rounds && isEven(filled, round); round++) {
    for (const { bin, entries } of filled) {
      const entry = entries[round]
      if (entry && dealt.length < count && !dealt.some((other) => isIndistinguishable(other.entry, entry)))
        dealt.push({ entry, bin })
    }
  }
  return dealt
}

/** More than half of the bins still have a card for this round. */
function isEven(filled: readonly AskableBin[], round: number): boolean {
  return 2 * filled.filter(({ entries }) => entries.length > round).length > filled.length
}

export function about({ cards }: MatchItem): Subject[] {
  const seen = new Map(cards.map(({ asks }) => [`${asks.id} ${asks.aspect}`, asks]))
  return [...seen.values()]
}

export function gives({ pack, cards }: MatchItem): Subject[] {
  return [...cards.flatMap((card) => card.gives), ...giveawaysOfReveal(pack, [...new Set(cards.map(({ id }) => id))])]
}
