import 'server-only'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { WireSeat } from '@/lib/contract/sessions'
import { byCode } from '@/lib/server/codes'
import { done, type Outcome } from '@/lib/server/http'
import { sizesOf } from '@/lib/session'
import type { Hall } from './active-room'
import type { LiveSeat } from './seat-state'
import type { Live } from './session-registry'

export const wireSeat = ({ id, nickname, team }: LiveSeat): WireSeat => ({
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
  readonly hall: Hall
  /** The visitor's own seat; it may have been removed. */
  readonly own?: LiveSeat
}

/** The session of a code that somebody typed: who is wrong often is slowed, who plays there already never. */
export async function findSession(
  sessions: Live,
  code: string,
  { player, address }: Visitor,
): Promise<Outcome<FoundSession>> {
  const known = sessions.known(code)
  const own = player ? await known?.seatOf(player) : undefined
  if (known && own && !own.isRemoved) return done({ hall: known, own })
  const hall = await byCode(address, code, (right) => sessions.hall(right))
  if (!hall.ok) return hall
  const seat = await hall.value.seatOf(player)
  return done({ hall: hall.value, ...(seat && { own: seat }) })
}

/** What a session shows before somebody joins it. */
export function invitationTo({ hall: { room }, own }: FoundSession): WireInvitation {
  const { teams, teamCount, generatedNames } = room.settings
  return {
    code: room.code,
    packTitle: room.packTitle,
    phase: room.record.phase.name,
    locked: room.record.locked,
    teams,
    teamSizes: teams === 'none' ? [] : sizesOf(room.seats, teamCount),
    generatedNames,
    players: room.seats.length,
    ...(own && !own.isRemoved && { you: wireSeat(own) }),
  }
}
