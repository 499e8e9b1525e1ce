import { z } from 'zod'
import type { LonLat } from '@/lib/geo/point'
import type { Pack } from '@/lib/pack/pack'
import { id } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'

/** An end of a stretch: where a thing meets the line, or where a meridian or a parallel crosses it. */
const anchorRef = z.union([z.object({ thing: id }), z.object({ lon: z.number() }), z.object({ lat: z.number() })])
export type AnchorRef = z.infer<typeof anchorRef>

export const storedTrace = z.object({ from: anchorRef, to: anchorRef })
export type StoredTrace = z.infer<typeof storedTrace>

/** A point of the line that has a name. */
export interface Anchor {
  readonly ref: AnchorRef
  readonly at: LonLat
  readonly alongKm: number
  /** On the map: "Ili". */
  readonly label: Text
  /** In a sentence: "the Ili". */
  readonly said: Text
  /** The thing it is named after; a parallel or a meridian is none. */
  readonly thing?:
    | { readonly type: 'tripoint'; readonly value: Things['tripoint'] }
    | { readonly type: 'crossing'; readonly value: Things['crossing'] }
    | { readonly type: 'water'; readonly value: Things['water'] }
}

export interface TraceItem {
  readonly pack: Pack
  readonly from: Anchor
  readonly to: Anchor
}
