import type { LonLat } from '@/lib/geo/point'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'

/** A point of the line that has a name. */
export interface Anchor {
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
