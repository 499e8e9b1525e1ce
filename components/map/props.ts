import type { ReactNode, Ref } from 'react'
import type { WireOverlay, WireQuestion } from '@/lib/contract/attempts'
import type { Padding } from '@/lib/map/camera'
import type { Sketch } from '@/lib/map/drawing-features'
import type { MapPack } from '@/lib/map/map-pack'
import type { Level } from '@/lib/memory/level'
import type { Bounds, LonLat } from '@/lib/pack/schema'

/** What the map takes and gives. No map library in here: screens import it without loading one. */

/** Classes of names a question hides; 'border' hides the line itself, its ribbons and the difference of the tints. */
export type Hidden = WireQuestion['hide'][number]

export interface Drawing extends Sketch {
  readonly onChange: (line: LonLat[]) => void
}

/** A place with how well it is known: a mark that differs in shape as well as in colour. */
export interface MapSpot {
  readonly at: LonLat
  readonly level: Level
  readonly isOpen: boolean
}

export interface MapHandle {
  /** What the crosshair is on. */
  centre(): LonLat
  panBy(dx: number, dy: number): void
  /** How far apart two places are on the screen. */
  pixelsBetween(a: LonLat, b: LonLat): number
  zoomBy(levels: number): void
  flyTo(at: LonLat, zoom?: number): void
  /** Ends the reveal's motion at once. */
  settle(): void
  focus(): void
}

export interface AtlasMapProps {
  readonly pack: MapPack
  /** What the map is about, for a reader who does not see it. */
  readonly label: string
  /** Fitted into what is free; the camera flies when it changes (by value). The overlay's bounds win while there is one. */
  readonly view: Bounds
  readonly padding?: Padding
  /** explore: every name. blind: no towns, no posts. */
  readonly mode: 'explore' | 'blind'
  readonly hide?: readonly Hidden[]
  readonly overlay?: WireOverlay | null
  readonly selectedTag?: string | undefined
  readonly onSelectTag?: ((tag: string) => void) | undefined
  /** Crossing posts and named tripoints, as on the home page. */
  readonly posts?: boolean
  readonly crosshair?: boolean
  /** Buttons for closer and farther; absent: where something is placed or drawn. */
  readonly zoom?: boolean
  /** The pin of a question that is still open. */
  readonly guess?: LonLat | null
  readonly draw?: Drawing | null
  /** Marks of what is known; a tap near one is the screen's matter (`onTap`). */
  readonly spots?: readonly MapSpot[]
  /** False: the map is a picture (no keyboard, no drag), for small ones in a list. */
  readonly interactive?: boolean
  /** `auto` (default): four sides on a wide screen, the top on a phone. */
  readonly frame?: 'auto' | 'none'
  /** Called when the map has come to rest. */
  readonly onCentre?: (at: LonLat) => void
  readonly onTap?: (at: LonLat) => void
  /** Enter on the map: place what the crosshair is on. */
  readonly onPlace?: (at: LonLat) => void
  readonly onReady?: () => void
  /** `<AtlasMap handle={ref}>`: `ref` itself does not pass a lazy boundary. */
  readonly handle?: Ref<MapHandle>
  /** Drawn over the map, under the sheet. */
  readonly children?: ReactNode
}
