import type { IconName } from '@/components/ui/Icon'
import type { WireHostView } from '@/lib/contract/sessions'
import type { HostCommand } from './useCommand'

/** A key of the messages `host.actions`. */
type ActionKey =
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
  readonly key: ActionKey
  readonly icon: IconName
  readonly command: HostCommand
  /** A longer label for screen readers, where the button's text is short. */
  readonly label?: 'extendLabel' | 'skipLabel' | 'lockLabel' | 'unlockLabel'
}

/** How much one press lengthens a question. */
const MORE_SECONDS = 10

const START: Action = { key: 'start', icon: 'play', command: { command: 'start' } }
const CLOSE: Action = { key: 'close', icon: 'eye', command: { command: 'close' } }
const RESUME: Action = { key: 'resume', icon: 'play', command: { command: 'resume' } }
const PAUSE: Action = { key: 'pause', icon: 'pause', command: { command: 'pause' } }
const EXTEND: Action = {
  key: 'extend',
  icon: 'plus',
  command: { command: 'extend', seconds: MORE_SECONDS },
  label: 'extendLabel',
}
const SKIP: Action = { key: 'skip', icon: 'skip-forward', command: { command: 'skip' }, label: 'skipLabel' }
const LOCK: Action = { key: 'lock', icon: 'lock', command: { command: 'lock' }, label: 'lockLabel' }
const UNLOCK: Action = { key: 'unlock', icon: 'lock-open', command: { command: 'unlock' }, label: 'unlockLabel' }

const next = (said: ActionKey): Action => ({ key: said, icon: 'arrow-right', command: { command: 'next' } })

/** What comes after an answer: the standings, the next question, or the end. */
function afterReveal({ position, length, settings }: WireHostView): Action {
  if (position + 1 >= length) return next('finish')
  return settings.showStandings ? next('standings') : next('next')
}

/** The main action of each phase; none when the session is over. */
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

/** The other actions of each phase. */
export function otherActions({ phase, pausedFrom, locked }: WireHostView): readonly Action[] {
  const door = locked ? UNLOCK : LOCK
  if (phase === 'finished') return []
  if (phase === 'asking') return [EXTEND, PAUSE, SKIP, door]
  if (phase === 'paused') return pausedFrom === 'asking' ? [EXTEND, SKIP, door] : [door]
  return phase === 'lobby' ? [door] : [PAUSE, door]
}
