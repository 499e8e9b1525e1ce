import 'server-only'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { WireSeat } from '@/lib/contract/sessions'
import { byCode } from '@/lib/server/codes'
import { done, type Outcome } from '@/lib/server/http'
import { sizesOf } from '@/lib/session'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'
import type { SeatState } from './seat-state'
import type { SessionRegistry } from './session-registry'

export const wireSeat = ({ id, nickname, team }: SeatState): WireSeat => ({
  id,
  nickname,
  ...(team !== undefined && { team }),
})

/** Who asks for a session by its code. Wrong codes are counted by address. */
export interface Visitor {
  readonly player: string | undefined
  readonly address: string
}

export interface FoundSession {
  readonly room: ActiveRoom
  /** The visitor's own seat; it may have been removed. */
  readonly own?: SeatState
}

/** The session of a code that somebody typed: who is wrong often is slowed, who plays there already never. */
export async function findSession(
  sessions: SessionRegistry,
  code: string,
  { player, address }: Visitor,
): Promise<Outcome<FoundSession>> {
  const known = sessions.activeRoom(code)
  const own = player ? await known?.findSeat(player) : undefined
  if (known && own && !own.isRemoved) return done({ room: known, own })
  const found = await byCode(address, code, (typed) => sessions.findRoom(typed))
  if (!found.ok) return found
  const room = found.value
  const seat = await room.findSeat(player)
  return done({ room, ...(seat && { own: seat }) })
}

/** What a session shows before somebody joins it. */
export function invitationTo({ room: { state }, own }: FoundSession, locale: Locale): WireInvitation {
  const { teams, teamCount, generatedNames } = state.settings
  return {
    code: state.code,
    packTitle: state.packTitle(locale),
    phase: state.record.phase.name,
    locked: state.record.locked,
    teams,
    teamSizes: teams === 'none' ? [] : sizesOf(state.seats, teamCount),
    generatedNames,
    players: state.seats.length,
    ...(own && !own.isRemoved && { you: wireSeat(own) }),
  }
}
