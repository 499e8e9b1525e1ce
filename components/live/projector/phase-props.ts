import type { JoinLink } from '@/components/live/join-link'
import type { WireProjectorView } from '@/lib/contract/sessions'
import type { Countdown } from '../clock'

export interface ProjectorPhaseProps {
  readonly view: WireProjectorView
  readonly countdown: Countdown | undefined
  readonly place: JoinLink
}
