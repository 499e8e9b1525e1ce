import type { Command } from './command'
import type { Asking, Phase } from './phase'
import { positionOf } from './phase'
import type { Session } from './session'
import { closesAtFor, GRACE_MS } from './time'

export type StepRefusal = 'wrong-phase' | 'not-yet'
export type Step =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly refusal: StepRefusal }

const WRONG_PHASE: Step = { ok: false, refusal: 'wrong-phase' }
const inPhase = (session: Session, phase: Phase): Step => ({ ok: true, session: { ...session, phase } })

/** The next state of a session, or why there is none. The one place that says what follows what. */
export function step(session: Session, command: Command, now: number): Step {
  const { phase } = session
  if (phase.name === 'finished') return WRONG_PHASE
  switch (command.name) {
    case 'start':
      return phase.name === 'lobby' ? askQuestion(session, 0, now) : WRONG_PHASE
    case 'next':
      return advance(session, now)
    case 'close':
      return reveal(session)
    case 'timeUp':
      return timeUp(session, command.extraTime, now)
    case 'allAnswered':
      return phase.name === 'asking' && phase.position === command.position ? reveal(session) : WRONG_PHASE
    case 'pause':
      return pause(session, now)
    case 'resume':
      return resume(session, now)
    case 'extend':
      return extend(session, command.seconds * 1000)
    case 'compensate':
      return phase.name === 'asking' ? inPhase(session, extendedBy(phase, command.ms)) : WRONG_PHASE
    case 'skip':
      return skip(session, now)
    case 'lock':
    case 'unlock':
      return { ok: true, session: { ...session, locked: command.name === 'lock' } }
    case 'remove':
    case 'set-extra-time':
    case 'assign-team':
      return { ok: true, session }
    case 'end':
      return end(session)
  }
}

function askQuestion(session: Session, position: number, now: number): Step {
  if (position >= session.length) return inPhase(session, { name: 'finished', askedCount: session.length })
  const closesAt = now + session.settings.secondsPerQuestion * 1000
  return inPhase(session, { name: 'asking', position, openedAt: now, closesAt })
}

function advance(session: Session, now: number): Step {
  const { phase } = session
  if (phase.name !== 'revealing' && phase.name !== 'standings') return WRONG_PHASE
  const isLast = phase.position + 1 >= session.length
  if (phase.name === 'revealing' && session.settings.showStandings && !isLast)
    return inPhase(session, { name: 'standings', position: phase.position })
  return askQuestion(session, phase.position + 1, now)
}

const isOpen = (phase: Phase): boolean =>
  phase.name === 'asking' || (phase.name === 'paused' && phase.resumesTo.name === 'asking')

const reveal = (session: Session): Step =>
  isOpen(session.phase) ? inPhase(session, { name: 'revealing', position: positionOf(session.phase) }) : WRONG_PHASE

function timeUp(session: Session, extraTime: number, now: number): Step {
  if (session.phase.name !== 'asking') return WRONG_PHASE
  const isOver = now >= closesAtFor(session.phase, extraTime) + GRACE_MS
  return isOver ? reveal(session) : { ok: false, refusal: 'not-yet' }
}

function pause(session: Session, now: number): Step {
  const { phase } = session
  if (phase.name === 'lobby' || phase.name === 'paused' || phase.name === 'finished') return WRONG_PHASE
  if (phase.name !== 'asking') return inPhase(session, { name: 'paused', resumesTo: phase })
  const { position, openedAt, closesAt } = phase
  const [spentMs, leftMs] = [Math.max(0, now - openedAt), Math.max(0, closesAt - now)]
  return inPhase(session, { name: 'paused', resumesTo: { name: 'asking', position, spentMs, leftMs } })
}

function resume(session: Session, now: number): Step {
  const { phase } = session
  if (phase.name !== 'paused') return WRONG_PHASE
  if (phase.resumesTo.name !== 'asking') return inPhase(session, phase.resumesTo)
  const { position, spentMs, leftMs } = phase.resumesTo
  return inPhase(session, { name: 'asking', position, openedAt: now - spentMs, closesAt: now + leftMs })
}

function extend(session: Session, ms: number): Step {
  const { phase } = session
  if (phase.name === 'asking') return inPhase(session, { ...phase, closesAt: phase.closesAt + ms })
  if (phase.name !== 'paused' || phase.resumesTo.name !== 'asking') return WRONG_PHASE
  return inPhase(session, { name: 'paused', resumesTo: { ...phase.resumesTo, leftMs: phase.resumesTo.leftMs + ms } })
}

const extendedBy = (phase: Asking, ms: number): Asking => ({
  ...phase,
  openedAt: phase.openedAt + ms,
  closesAt: phase.closesAt + ms,
})

/** An open question that is left counts for nothing: some had answered it and some had not. */
const excludingCurrent = (session: Session): Session => ({
  ...session,
  excluded: [...new Set([...session.excluded, positionOf(session.phase)])].sort((a, b) => a - b),
})

const skip = (session: Session, now: number): Step =>
  isOpen(session.phase) ? askQuestion(excludingCurrent(session), positionOf(session.phase) + 1, now) : WRONG_PHASE

function end(session: Session): Step {
  if (session.phase.name === 'lobby') return inPhase(session, { name: 'finished', askedCount: 0 })
  const left = isOpen(session.phase) ? excludingCurrent(session) : session
  return inPhase(left, { name: 'finished', askedCount: positionOf(session.phase) + 1 })
}
