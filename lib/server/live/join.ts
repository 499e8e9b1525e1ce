import 'server-only'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { joinRequest, WireJoined } from '@/lib/contract/session-requests'
import { nicknameKeyOf, nicknameOf } from '@/lib/people/nickname'
import { CODE_BYTES, codeFromBytes, formatCode, recoveryKeyOf } from '@/lib/people/recovery-code'
import { done, type Outcome, type Refused, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import { firstAnswerablePosition, GENERATED_NAMES, generatedName, sizesOf, smallestTeam } from '@/lib/session'
import type { ActiveRoom } from './active-room'
import type { SeatState } from './seat-state'
import { insertSeat } from './seat-store'
import { type FoundSession, type Visitor, wireSeat } from './session-lookup'
import { seatBy } from './session-queries'

type Request = z.output<typeof joinRequest>

/** Who plays now, and as whom. */
export interface JoinedPlayer {
  readonly player: string
  readonly joined: WireJoined
}

const hashOf = (code: string): string => createHash('sha256').update(recoveryKeyOf(code)).digest('hex')
const invalidNickname = (message: string): Refused => refuse('invalid-request', [{ path: 'nickname', message }])

const joinedAs = (seat: SeatState, recoveryCode?: string): JoinedPlayer => ({
  player: seat.player,
  joined: { player: wireSeat(seat), ...(recoveryCode !== undefined && { recoveryCode }) },
})

/** Takes a seat, or comes back to one: by the cookie, or on any device by the recovery code. */
export async function joinSession(
  { room, own }: FoundSession,
  { player, address }: Visitor,
  request: Request,
): Promise<Outcome<JoinedPlayer>> {
  if (request.recoveryCode !== undefined) return rejoinByCode(room, request.recoveryCode, player)
  if (own) return own.isRemoved ? refuse('locked') : done(joinedAs(own))
  if (room.state.record.locked || room.isOver) return refuse('locked')
  if (isFull(room)) return refuse('session-full')
  const refused = room.joinRate.consume(address, Date.now())
  if (refused) return refused
  const outcome = await joinAsNewPlayer(room, player ?? uuidv7(), request)
  if (!outcome.ok) room.joinRate.giveBack(address)
  return outcome
}

/** Who is just being seated counts. */
const isFull = ({ state, joining }: ActiveRoom): boolean =>
  state.seats.length + [...joining.values()].reduce((sum, count) => sum + count, 0) >= state.settings.seats

const hasAccount = async (player: string): Promise<boolean> =>
  (await database().prisma.player.count({ where: { id: player, userId: { not: null } } })) > 0

/** Who has an account signs in first: what opens a seat in a class must not open an account. */
async function rejoinByCode(
  room: ActiveRoom,
  recoveryCode: string,
  caller: string | undefined,
): Promise<Outcome<JoinedPlayer>> {
  const record = await seatBy(room.state.id, 'recoveryHash', hashOf(recoveryCode))
  if (!record || record.isRemoved) return refuse('not-found')
  const seat = await room.findSeat(record.playerId)
  if (!seat) return refuse('not-found')
  if (caller !== seat.player && (await hasAccount(seat.player))) return refuse('signed-out')
  return done(joinedAs(seat, recoveryCode))
}

/** The team of somebody who comes now; who is just being seated counts. */
function teamFor({ state, joining }: ActiveRoom, wanted: number | undefined): Outcome<number | undefined> {
  const { teams, teamCount } = state.settings
  if (teams === 'none') return done(undefined)
  if (teams === 'balanced')
    return done(smallestTeam(sizesOf(state.seats, teamCount).map((size, team) => size + (joining.get(team) ?? 0))))
  if (wanted === undefined || wanted >= teamCount)
    return refuse('invalid-request', [{ path: 'team', message: 'Choose one of the teams' }])
  return done(wanted)
}

async function joinAsNewPlayer(room: ActiveRoom, player: string, request: Request): Promise<Outcome<JoinedPlayer>> {
  const team = teamFor(room, request.team)
  if (!team.ok) return team
  const count = (by: number) => room.joining.set(team.value, (room.joining.get(team.value) ?? 0) + by)
  count(1)
  try {
    return room.state.settings.generatedNames
      ? await joinWithGeneratedName(room, player, team.value)
      : await joinWithNickname(room, player, team.value, request.nickname)
  } finally {
    count(-1)
  }
}

async function joinWithNickname(
  room: ActiveRoom,
  player: string,
  team: number | undefined,
  text: string | undefined,
): Promise<Outcome<JoinedPlayer>> {
  if (text === undefined) return invalidNickname('Required')
  const nickname = nicknameOf(text)
  return nickname.ok ? takeSeat(room, player, team, nickname.nickname) : invalidNickname(nickname.fault)
}

/** Tries until one is free: the more are taken, the more often. */
async function joinWithGeneratedName(
  room: ActiveRoom,
  player: string,
  team: number | undefined,
): Promise<Outcome<JoinedPlayer>> {
  for (let tries = 0; ; tries++) {
    const round = Math.floor((room.state.seats.length + 8 * tries) / GENERATED_NAMES)
    const outcome = await takeSeat(room, player, team, generatedName(randomInt(GENERATED_NAMES), round))
    if (outcome.ok || outcome.refusal !== 'nickname-taken') return outcome
  }
}

async function takeSeat(
  room: ActiveRoom,
  player: string,
  team: number | undefined,
  nickname: string,
): Promise<Outcome<JoinedPlayer>> {
  const { state } = room
  const recoveryCode = formatCode(codeFromBytes(randomBytes(CODE_BYTES)))
  const taken = await insertSeat({
    session: state.id,
    seat: uuidv7(),
    attempt: uuidv7(),
    player,
    nickname,
    nicknameKey: nicknameKeyOf(nickname),
    recoveryHash: hashOf(recoveryCode),
    team,
    joinedAtPosition: firstAnswerablePosition(state.record.phase),
    length: state.session.length,
  })
  if (!taken.ok) return resolveDoubleJoin(room, player, taken)
  const own = state.addSeat(taken.value)
  room.notifySeats([own.id])
  return done(joinedAs(own, recoveryCode))
}

/** The same person twice at once, as by a double click: there is one seat, and it is theirs. */
async function resolveDoubleJoin(room: ActiveRoom, player: string, refused: Refused): Promise<Outcome<JoinedPlayer>> {
  const own = refused.refusal === 'nickname-taken' ? await room.findSeat(player) : undefined
  return own && !own.isRemoved ? done(joinedAs(own)) : refused
}
