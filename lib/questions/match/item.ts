import type { LonLat } from '@/lib/geo/point'
import type { Pack } from '@/lib/pack/pack'
import type { Text } from '@/lib/text/text'
import type { Subject } from '../kind'
import { type Hidden, letter } from '../shown'

/** What stands on a card: a thing of the pack under a name that does not tell where it belongs. */
export interface Entry {
  readonly id: string
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

/** A bin with all that belongs in it. */
export interface Bin {
  readonly label: Text
  readonly detail?: Text
  readonly entries: readonly Entry[]
  /** The thing of the pack that it stands for, if the reveal draws it. */
  readonly shows?: string
  /** Whether an entry may be asked after all: looked at only once it is drawn, for it takes a look at the line. */
  readonly fits?: (entry: Entry) => boolean
}

/** Something to sort by: country, century, crossing … */
export interface Sorting {
  readonly name: 'country' | 'opposite' | 'road' | 'century' | 'parties' | 'sheet'
  readonly prompt: Text
  readonly bins: readonly Bin[]
  /** The bins have an order of their own (north first, early first), or none: then they are shuffled. */
  readonly ordered: boolean
  readonly hide: readonly Hidden[]
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
