import { z } from 'zod'
import type { LonLat } from '@/lib/geo/point'
import type { Pack } from '@/lib/pack/pack'
import { id } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'
import type { Subject } from '../kind'
import { type Hidden, letter } from '../shown'

const storedCard = z.object({
  id,
  /** The party on whose side of a crossing the card stands, if it is a part of the thing only. */
  side: id.optional(),
  /** Index of the bin it belongs in. */
  bin: z.number().int().min(0),
})

export const storedMatch = z.object({
  by: z.enum(['country', 'opposite', 'road', 'century', 'parties', 'sheet']),
  /** `opposite`: the party on whose side the cards stand. `sheet`: the map series. */
  of: id.optional(),
  /** What each bin stands for, in the order shown: the id of a thing, ids of actors, the number of a century. */
  bins: z.array(z.string()),
  /** In the order shown. */
  cards: z.array(storedCard),
})
export type StoredMatch = z.infer<typeof storedMatch>
export type CardRef = Pick<z.infer<typeof storedCard>, 'id' | 'side'>

/** What stands on a card: a thing of the pack under a name that does not tell where it belongs. */
export interface Entry extends CardRef {
  readonly label: Text
  readonly detail?: Text
  readonly asks: Subject
  /** What the reveal shows of it besides. */
  readonly gives: readonly Subject[]
  /** Its own place on the map, if it is only a part of the thing: one town of a crossing. */
  readonly spot?: { readonly at: LonLat; readonly label: Text }
  /** Where it stands in time, if its bin is a time. */
  readonly year?: number
}

export interface Bin {
  /** What it stands for, as it is stored. */
  readonly ref: string
  readonly label: Text
  readonly detail?: Text
  /** The thing of the pack that it stands for, if the reveal draws it. */
  readonly shows?: string
}

/** A bin with all that belongs in it. */
export interface FullBin extends Bin {
  readonly entries: readonly Entry[]
  /** Whether an entry may be asked after all: looked at only once it is drawn, for it takes a look at the line. */
  readonly fits?: (entry: Entry) => boolean
}

/** What the cards are sorted by: country, century, crossing … */
export interface Sorting {
  readonly by: StoredMatch['by']
  readonly of?: string
  readonly prompt: Text
  readonly hide: readonly Hidden[]
}

/** A sorting with everything of the pack that it can ask. */
export interface SortingPool {
  readonly sorting: Sorting
  readonly bins: readonly FullBin[]
  /** The bins have an order of their own (north first, early first), or none: then they are shuffled. */
  readonly ordered: boolean
}

/** A way to sort: all that a pack has for it, and single bins and cards again by what was stored of them. */
export interface Sorter {
  pools(pack: Pack): readonly SortingPool[]
  /** `of` as it is stored. */
  sorting(pack: Pack, of: string): Sorting
  bin(pack: Pack, of: string, ref: string): Bin
  card(pack: Pack, of: string, card: CardRef): Entry
}

export interface MatchCard extends Entry {
  /** Index of the bin it belongs in. */
  readonly bin: number
}

export interface MatchItem {
  readonly pack: Pack
  readonly sorting: Sorting
  readonly bins: readonly Bin[]
  readonly cards: readonly MatchCard[]
}

/** Bins are named as cards are: by place, never by what they stand for. */
export const binId = letter
