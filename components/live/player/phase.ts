import type { ComponentType, RefObject } from 'react'
import type { Delivery } from '@/components/live/response-delivery'
import type { MapHandle } from '@/components/map/props'
import type { DraftAnswer } from '@/components/play/answering/useDraftAnswer'
import type { Kind, Revealed } from '@/components/questions/view'
import type { WireTally } from '@/lib/contract/class-tally'
import type { WirePlayerView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import type { Countdown } from '../clock'

/** What a phase of a live class has to draw itself with, on a player's sheet. */
export interface PhaseProps {
  readonly view: WirePlayerView
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly pack: MapPack
  readonly map: RefObject<MapHandle | null>
  readonly delivery: Delivery
  readonly answering: DraftAnswer<Kind> | undefined
  readonly countdown: Countdown | undefined
  /** The player tried to submit an answer that is not complete. */
  readonly isMissing: boolean
  readonly revealed: Revealed | undefined
  /** How the class answered it. */
  readonly tally: WireTally | undefined
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
}

/** The parts of the sheet in one phase. */
export interface Phase {
  readonly Head: ComponentType<PhaseProps>
  readonly Body?: ComponentType<PhaseProps>
  readonly Foot?: ComponentType<PhaseProps>
}
