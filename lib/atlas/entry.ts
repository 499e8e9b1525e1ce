import type { LonLat } from '@/lib/pack/schema'
import type { Source } from '@/lib/questions/explanation'
import type { Text } from '@/lib/text/text'

/** What the atlas lists: everything of a pack that can be looked at, with all that is known of it. */

export const SECTIONS = ['events', 'crossings', 'settlements', 'waters', 'relief', 'maps', 'figures'] as const
export type SectionName = (typeof SECTIONS)[number]

/** What a line of an entry tells. */
export const TERMS = [
  'date',
  'oldStyle',
  'place',
  'actors',
  'party',

  'rail',
  'height',
  'series',
  'scale',
  'publisher',

  'clarify',
] as const
export type Term = (typeof TERMS)[number]

export interface Detail {
  readonly term: Term
  readonly value: Text
  /** Instead of the term: the country, for one side of a crossing. */
  readonly of?: Text
}

export interface LocalName {
  readonly language: 'kk' | 'ru' | 'zh'
  readonly text: string
  /** In Latin letters, where the pack has it. */
  readonly latin?: string
}

export interface AtlasEntry {
  readonly id: string
  readonly title: Text
  /** Beside the title in the list: a date, a country. */
  readonly aside?: Text
  readonly local: readonly LocalName[]
  readonly other: readonly string[]
  readonly paragraphs: readonly Text[]
  readonly details: readonly Detail[]
  readonly note?: Text
  readonly status: 'verified' | 'derived' | 'unverified'
  readonly sources: readonly Source[]
  /** A year with fraction: where an event stands in time. */
  readonly year?: number
  /** A point to find it by on the map. */
  readonly at?: LonLat
  /** The map has something to show. */
  readonly drawn: boolean
  /** Some of what it shows is a sketch. */
  readonly schematic?: boolean
}

export interface AtlasSection {
  readonly name: SectionName
  readonly entries: readonly AtlasEntry[]
}
