import 'server-only'
import type { WireInvitation } from '@/lib/contract/session-requests'
import type { WireSeat } from '@/lib/contract/sessions'
import { byCode } from '@/lib/server/codes'
import { type Caller, type Client, done, type Outcome, refuse } from '@/lib/server/http'
import { sizesOf } from '@/lib/session'
import type { Locale } from '@/lib/text/locale'
import type { ActiveRoom } from './active-room'
import type { SeatState } from './seat-state'
import { isRelated } from './session-queries'
import type { SessionRegistry } from './session-registry'

export const wireSeat = ({ id, nickname, team }: SeatState): WireSeat => ({
  id,
  nickname,
  ...(team !== undefined && { team }),
})

/** Who asks for a session by its code. Wrong codes are counted by address. */
export interface Visitor {
  readonly player?: string | undefined
  /** The id of their account. */
  readonly user?: string | undefined
  readonly address: string
}

/** Who has to do with a session is never limited. */
export const visitorOf = ({ player, user }: Caller, { address }: Pick<Client, 'address'>): Visitor => ({
  player,
  user: user?.id,
  address,
})

export interface FoundSession {
  readonly room: ActiveRoom
  /** The visitor's own seat; it may have been removed. */
  readonly own?: SeatState
}

/**
 * By what is in memory alone: a question to the database before the guess is counted would tell by its time whether there
 * is such a code.
 */
function isKnownIn({ state }: ActiveRoom, { player, user }: Visitor): boolean {
  const seat = state.seatOfPlayer(player)
  return (seat !== undefined && !seat.isRemoved) || (user !== undefined && state.record.hostId === user)
}

/** What `select` finds in the session of a code: who is wrong often is slowed, who plays or teaches there never. */
export async function findInSession<T>(
  sessions: SessionRegistry,
  code: string,
  visitor: Visitor,
  select: (room: ActiveRoom) => Promise<T | undefined>,
): Promise<Outcome<T>> {
  const find = async () => {
    const room = await sessions.findRoom(code)
    return room && select(room)
  }
  const known = sessions.activeRoom(code)
  if (!known || !isKnownIn(known, visitor))
    return byCode(visitor.address, code, { find, isRelated: () => isRelated(code, visitor) })
  const found = await find()
  return found === undefined ? refuse('not-found') : done(found)
}

/** The session of a code that somebody typed. */
export const findSession = (
  sessions: SessionRegistry,
  code: string,
  visitor: Visitor,
): Promise<Outcome<FoundSession>> =>
  findInSession(sessions, code, visitor, async (room) => {
    const own = await room.findSeat(visitor.player)
    return { room, ...(own && { own }) }
  })

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
