import 'server-only'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { joinRequest, WireJoined } from '@/lib/contract/session-requests'
import { nicknameKeyOf, nicknameOf } from '@/lib/people/nickname'
import { done, type Outcome, type Refused, refuse } from '@/lib/server/http'
import { database } from '@/lib/server/platform'
import {
  firstFor,
  GENERATED_NAMES,
  generatedName,
  PLAYERS_AT_MOST,
  recoveryCodeOf,
  recoveryKeyOf,
  sizesOf,
  smallestOf,
} from '@/lib/session'
import type { Hall } from './active-room'
import type { LiveSeat } from './seat-state'
import { takeSeat } from './seat-store'
import { type FoundSession, wireSeat } from './session-lookup'
import { seatBy } from './session-queries'

type Request = z.output<typeof joinRequest>

/** Who plays now, and as whom. */
export interface Joined {
  readonly player: string
  readonly joined: WireJoined
}

const hashOf = (code: string): string => createHash('sha256').update(recoveryKeyOf(code)).digest('hex')
const unfit = (message: string): Refused => refuse('invalid-request', [{ path: 'nickname', message }])

const as = (seat: LiveSeat, recoveryCode?: string): Joined => ({
  player: seat.player,
  joined: { player: wireSeat(seat), ...(recoveryCode !== undefined && { recoveryCode }) },
})

/** Takes a seat, or comes back to one: by the cookie, or on any device by the recovery code. */
export async function joinSession(
  { hall, own }: FoundSession,
  player: string | undefined,
  request: Request,
): Promise<Outcome<Joined>> {
  if (request.recoveryCode !== undefined) return recover(hall, request.recoveryCode, player)
  if (own) return own.isRemoved ? refuse('locked') : done(as(own))
  if (hall.room.record.locked || hall.isOver) return refuse('locked')
  return enter(hall, player ?? uuidv7(), request)
}

/** Who is just being seated counts. */
const isFull = ({ room, joining }: Hall): boolean =>
  room.seats.length + [...joining.values()].reduce((sum, count) => sum + count, 0) >= PLAYERS_AT_MOST

const hasAccount = async (player: string): Promise<boolean> =>
  (await database().prisma.player.count({ where: { id: player, userId: { not: null } } })) > 0

/** Who has an account signs in first: what opens a seat in a class must not open an account. */
async function recover(hall: Hall, recoveryCode: string, caller: string | undefined): Promise<Outcome<Joined>> {
  const record = await seatBy(hall.room.id, 'recoveryHash', hashOf(recoveryCode))
  if (!record || record.isRemoved) return refuse('not-found')
  const seat = await hall.seatOf(record.playerId)
  if (!seat) return refuse('not-found')
  if (caller !== seat.player && (await hasAccount(seat.player))) return refuse('signed-out')
  return done(as(seat, recoveryCode))
}

/** The team of somebody who comes now; who is just being seated counts. */
function teamFor({ room, joining }: Hall, wanted: number | undefined): Outcome<number | undefined> {
  const { teams, teamCount } = room.settings
  if (teams === 'none') return done(undefined)
  if (teams === 'balanced')
    return done(smallestOf(sizesOf(room.seats, teamCount).map((size, team) => size + (joining.get(team) ?? 0))))
  if (wanted === undefined || wanted >= teamCount)
    return refuse('invalid-request', [{ path: 'team', message: 'Choose one of the teams' }])
  return done(wanted)
}

async function enter(hall: Hall, player: string, request: Request): Promise<Outcome<Joined>> {
  if (isFull(hall)) return refuse('locked')
  const team = teamFor(hall, request.team)
  if (!team.ok) return team
  const count = (by: number) => hall.joining.set(team.value, (hall.joining.get(team.value) ?? 0) + by)
  count(1)
  try {
    return hall.room.settings.generatedNames
      ? await named(hall, player, team.value)
      : await chosen(hall, player, team.value, request.nickname)
  } finally {
    count(-1)
  }
}

async function chosen(
  hall: Hall,
  player: string,
  team: number | undefined,
  text: string | undefined,
): Promise<Outcome<Joined>> {
  if (text === undefined) return unfit('Required')
  const nickname = nicknameOf(text)
  return nickname.ok ? seat(hall, player, team, nickname.nickname) : unfit(nickname.fault)
}

/** Tries until one is free: the more are taken, the more often. */
async function named(hall: Hall, player: string, team: number | undefined): Promise<Outcome<Joined>> {
  for (let tries = 0; ; tries++) {
    const round = Math.floor((hall.room.seats.length + 8 * tries) / GENERATED_NAMES)
    const outcome = await seat(hall, player, team, generatedName(randomInt(GENERATED_NAMES), round))
    if (outcome.ok || outcome.refusal !== 'nickname-taken') return outcome
  }
}

async function seat(hall: Hall, player: string, team: number | undefined, nickname: string): Promise<Outcome<Joined>> {
  const { room } = hall
  const recoveryCode = recoveryCodeOf(randomBytes(12))
  const taken = await takeSeat({
    session: room.id,
    seat: uuidv7(),
    attempt: uuidv7(),
    player,
    nickname,
    nicknameKey: nicknameKeyOf(nickname),
    recoveryHash: hashOf(recoveryCode),
    team,
    joinedAtPosition: firstFor(room.record.phase),
    length: room.session.length,
  })
  if (!taken.ok) return again(hall, player, taken)
  const own = room.welcome(taken.value)
  hall.notifySeats([own.id])
  return done(as(own, recoveryCode))
}

/** The same person twice at once, as by a double click: there is one seat, and it is theirs. */
async function again(hall: Hall, player: string, refused: Refused): Promise<Outcome<Joined>> {
  const own = refused.refusal === 'nickname-taken' ? await hall.seatOf(player) : undefined
  return own && !own.isRemoved ? done(as(own)) : refused
}
