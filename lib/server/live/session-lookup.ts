import 'server-only'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { WireSeat } from '@/lib/contract/sessions'
import { playerOf } from '@/lib/server/auth'
import { byCode } from '@/lib/server/codes'
import { addressOf, done, type Outcome } from '@/lib/server/http'
import { sizesOf } from '@/lib/session'
import type { Hall } from './active-room'
import { live } from './instance'
import type { LiveSeat } from './seat-state'

export const wireSeat = ({ id, nickname, team }: LiveSeat): WireSeat => ({
  id,
  nickname,
  ...(team !== undefined && { team }),
})

/** The session of a code that somebody typed: who is wrong often is slowed, who plays there already never. */
export async function found(headers: Headers, code: string): Promise<Outcome<{ hall: Hall; own?: LiveSeat }>> {
  const sessions = await live()
  const player = await playerOf(headers)
  const known = sessions.known(code)
  const own = player ? await known?.seatOf(player) : undefined
  if (known && own && !own.isRemoved) return done({ hall: known, own })
  const hall = await byCode(addressOf(headers), code, (right) => sessions.hall(right))
  if (!hall.ok) return hall
  const seat = await hall.value.seatOf(player)
  return done({ hall: hall.value, ...(seat && { own: seat }) })
}

/** What somebody who has the code is told before joining. */
export async function invitationFor(headers: Headers, code: string): Promise<Outcome<WireInvitation>> {
  const outcome = await found(headers, code)
  if (!outcome.ok) return outcome
  const { hall, own } = outcome.value
  const { room } = hall
  const { teams, teamCount, generatedNames } = room.settings
  return done({
    code: room.code,
    packTitle: room.packTitle,
    phase: room.record.phase.name,
    locked: room.record.locked,
    teams,
    teamSizes: teams === 'none' ? [] : sizesOf(room.seats, teamCount),
    generatedNames,
    players: room.seats.length,
    ...(own && !own.isRemoved && { you: wireSeat(own) }),
  })
}
