import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { Bounds } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'

/** What a feature of an overlay is; one component draws them all. */
export const ROLES = [
  'answer',
  'guess',
  'link',
  'border',
  'stretch',
  'area',
  'water',
  'road',
  'rail',
  'sheet',
  'tripoint',
  'place',
  'class',
  'ring',
] as const
export type Role = (typeof ROLES)[number]

export interface OverlayProperties {
  readonly role: Role
  /** Name beside it on the map; on a link the distance ("55 km"), on a road its number. */
  readonly label?: Text
  /** Second line: the local name. */
  readonly sub?: Text
  /** Ties it to a row of the explanation: "3". */
  readonly tag?: string
  /** Only for areas: whose area it is: 'between' lies between the drawn and the true line. */
  readonly of?: 'subject' | 'between'
  readonly schematic?: boolean
}

export type OverlayGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon

/** What the map shows after an answer. Contains the answer; `bounds` holds all of it worth seeing. */
export interface Overlay {
  readonly bounds: Bounds
  readonly features: FeatureCollection<OverlayGeometry, OverlayProperties>
}
export type OverlayFeature = Feature<OverlayGeometry, OverlayProperties>

export interface Source {
  readonly title: string
  readonly url?: string
  readonly section?: string
}

/** One line of the answer beside the map: an event with its date, a card with its bin, an option with why. */
export interface Row {
  /** Ties it to features of the overlay. */
  readonly tag: string
  readonly title: Text
  /** The truth: "1881", "Kazakhstan". */
  readonly value?: Text
  /** Where it stands on a true scale (a year with fraction, a km), for the timeline. */
  readonly at?: number
  /** What the player said, if something else: "3" (the place it stood in), "China". */
  readonly yours?: Text
  readonly right: boolean
  /** Shown when the row is the selected one. */
  readonly text?: Text
}

export interface Explanation {
  /** What was asked, short: the kicker of the reveal and the row of the result. "Dostyk–Alashankou". */
  readonly title: Text
  /** Paragraphs. `**…**` is bold. */
  readonly text: readonly Text[]
  readonly sources: readonly Source[]
  /** Something drawn is a sketch, not surveyed. */
  readonly schematic?: boolean
  readonly rows?: readonly Row[]
  /** Draw the rows' `at` on a line to scale. */
  readonly scale?: 'time' | 'distance'
  /** Full credit within this of the key: drawn beside an estimate. */
  readonly tolerance?: number
  readonly overlay: Overlay
}
