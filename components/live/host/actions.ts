import type { IconName } from '@/components/ui/Icon'
import type { WireHostView } from '@/lib/contract/sessions'
import type { Ordered } from './useCommand'

/** A key of the messages `host.actions`. */
type Said =
  | 'start'
  | 'close'
  | 'standings'
  | 'next'
  | 'finish'
  | 'resume'
  | 'extend'
  | 'pause'
  | 'skip'
  | 'lock'
  | 'unlock'

export interface Action {
  readonly said: Said
  readonly icon: IconName
  readonly ordered: Ordered
  /** In full, for readers, where the button itself says it shorter. */
  readonly label?: 'extendLabel' | 'skipLabel' | 'lockLabel' | 'unlockLabel'
}

/** By how much a press lengthens a question. */
const MORE_SECONDS = 10

const START: Action = { said: 'start', icon: 'play', ordered: { command: 'start' } }
const CLOSE: Action = { said: 'close', icon: 'eye', ordered: { command: 'close' } }
const RESUME: Action = { said: 'resume', icon: 'play', ordered: { command: 'resume' } }
const PAUSE: Action = { said: 'pause', icon: 'pause', ordered: { command: 'pause' } }
const EXTEND: Action = {
  said: 'extend',
  icon: 'plus',
  ordered: { command: 'extend', seconds: MORE_SECONDS },
  label: 'extendLabel',
}
const SKIP: Action = { said: 'skip', icon: 'skip-forward', ordered: { command: 'skip' }, label: 'skipLabel' }
const LOCK: Action = { said: 'lock', icon: 'lock', ordered: { command: 'lock' }, label: 'lockLabel' }
const UNLOCK: Action = { said: 'unlock', icon: 'lock-open', ordered: { command: 'unlock' }, label: 'unlockLabel' }

const next = (said: Said): Action => ({ said, icon: 'arrow-right', ordered: { command: 'next' } })

/** What comes after an answer: the standings, the next question, or the end. */
function afterReveal({ position, length, settings }: WireHostView): Action {
  if (position + 1 >= length) return next('finish')
  return settings.showStandings ? next('standings') : next('next')
}

/** The one blue button of each phase; none when the class is over. */
export function mainAction(view: WireHostView): Action | undefined {
  const actions: { readonly [P in WireHostView['phase']]?: Action } = {
    lobby: START,
    asking: CLOSE,
    revealing: afterReveal(view),
    standings: next('next'),
    paused: RESUME,
  }
  return actions[view.phase]
}

/** The outlined ones beside it. */
export function otherActions({ phase, pausedFrom, locked }: WireHostView): readonly Action[] {
  const door = locked ? UNLOCK : LOCK
  if (phase === 'finished') return []
  if (phase === 'asking') return [EXTEND, PAUSE, SKIP, door]
  if (phase === 'paused') return pausedFrom === 'asking' ? [EXTEND, SKIP, door] : [door]
  return phase === 'lobby' ? [door] : [PAUSE, door]
}
