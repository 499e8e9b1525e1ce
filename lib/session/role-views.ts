import type {
  WireHostView,
  WireOwn,
  WirePlayerView,
  WireProjectorView,
  WireRosterEntry,
  WireSeat,
  WireStanding,
} from '@/lib/contract/sessions'
import { openQuestion, positionOf } from './phase'
import type { Ranked } from './ranks'
import type { Room, Seat } from './room'
import { ranksShownTo, scoresOf, topRanks } from './scores'
import { teamsOf } from './teams'
import { closesAtFor } from './time'

/** What everybody sees, but for the clock and the end of their own time: made once, sent to all. */
export type Shared = Omit<WirePlayerView, 'role' | 'you' | 'own' | 'now' | 'closesAt' | 'standings'>
type Part<View> = Omit<View, keyof Shared>

export interface RoleViews {
  readonly shared: Shared
  player(seat: Seat, now: number): Part<WirePlayerView>
  projector(now: number): Part<WireProjectorView>
  host(now: number, projectorToken: string): Part<WireHostView>
}

const isRanked = ({ session: { phase } }: Room): boolean => phase.name === 'standings' || phase.name === 'finished'
const isRevealing = ({ session: { phase } }: Room): boolean => phase.name === 'revealing'

function sharedOf(room: Room, points: ReadonlyMap<string, Ranked>): Shared {
  const { session, settings, seats } = room
  const { phase } = session
  const position = positionOf(phase)
  const material = phase.name === 'asking' || isRevealing(room) ? room.contentAt(position) : undefined
  const members = seats.map(({ id, team }) => ({ team, points: points.get(id)?.points ?? 0 }))
  return {
    version: room.version,
    code: room.code,
    phase: phase.name,
    ...(phase.name === 'paused' && { pausedFrom: phase.resumesTo.name }),
    position,
    length: session.length,
    ...(phase.name === 'asking' && { openedAt: phase.openedAt }),
    settings: { ...settings, packTitle: room.packTitle, kinds: [...room.kinds] },
    locked: session.locked,
    players: seats.length,
    ...(settings.teams !== 'none' && { teams: teamsOf(members, settings.teamCount) }),
    excluded: [...session.excluded],
    ...(material && { question: material.question }),
    ...(material && isRevealing(room) && { key: material.key, explanation: material.explanation }),
  }
}

const wireSeat = ({ id, nickname, team }: Seat): WireSeat => ({ id, nickname, ...(team !== undefined && { team }) })

function closesAtOf({ session: { phase } }: Room, extraTime: number): { closesAt?: number } {
  return phase.name === 'asking' ? { closesAt: closesAtFor(phase, extraTime) } : {}
}

/** What a player earned with the question revealed; who came after it earned nothing and lost nothing. */
function ownOf(room: Room, { graded, joinedAtPosition }: Seat, ranked: Ranked | undefined): { own?: WireOwn } {
  if (!isRevealing(room) || joinedAtPosition > positionOf(room.session.phase)) return {}
  const rank = ranked && { rank: ranked.rank }
  if (!graded) return { own: { credit: 0, points: 0, ...rank } }
  const { credit, points, response, verdict } = graded
  return { own: { credit, points, response, ...(verdict && { verdict }), ...rank } }
}

function rosterOf(room: Room, points: ReadonlyMap<string, Ranked>): WireRosterEntry[] {
  return room.seats.map((seat) => ({
    ...wireSeat(seat),
    ...(seat.rosterName !== undefined && { rosterName: seat.rosterName }),
    extraTime: seat.extraTime,
    connected: seat.connected,
    answered: seat.answered,
    points: points.get(seat.id)?.points ?? 0,
    ...(isRevealing(room) && { credit: seat.graded?.credit ?? 0 }),
  }))
}

/** What is worked out once for a version, however many see it. */
interface RankedRoom {
  readonly room: Room
  readonly ranked: readonly Ranked[]
  readonly ranksById: ReadonlyMap<string, Ranked>
  readonly indexById: ReadonlyMap<string, number>
  readonly nicknames: ReadonlyMap<string, string>
}

function rankedRoomOf(room: Room): RankedRoom {
  const ranked = scoresOf(room)
  return {
    room,
    ranked,
    ranksById: new Map(ranked.map((score) => [score.id, score])),
    indexById: new Map(ranked.map(({ id }, place) => [id, place])),
    nicknames: new Map(room.seats.map(({ id, nickname }) => [id, nickname])),
  }
}

/** Undefined while nobody is ranked. */
const standingsOf = (
  { room, nicknames }: RankedRoom,
  rows: readonly Ranked[],
  you?: Seat,
): { standings?: WireStanding[] } =>
  isRanked(room)
    ? {
        standings: rows.map(({ id, rank, rankChange, points }) => {
          return { rank, rankChange, name: nicknames.get(id) ?? '', points, you: id === you?.id }
        }),
      }
    : {}

function watchedPart(sight: RankedRoom, now: number) {
  const { room, ranked } = sight
  const tally = isRevealing(room) ? room.tally(positionOf(room.session.phase)) : undefined
  return {
    now,
    ...closesAtOf(room, 0),
    answered: room.seats.filter(({ answered }) => answered).length,
    ...(tally && { tally }),
    ...standingsOf(sight, topRanks(ranked)),
  }
}

function youOf({ room: { session }, ranksById }: RankedRoom, seat: Seat): WirePlayerView['you'] {
  const score = ranksById.get(seat.id)
  return {
    ...wireSeat(seat),
    points: score?.points ?? 0,
    ...(score && { rank: score.rank }),
    answered: seat.answered,
    ...(openQuestion(session.phase) && seat.graded && { response: seat.graded.response }),
    joinedAtPosition: seat.joinedAtPosition,
    ...(session.phase.name === 'finished' && { attempt: seat.attempt }),
  }
}

const playerPart = (sight: RankedRoom, seat: Seat, now: number): Part<WirePlayerView> => ({
  role: 'player',
  now,
  ...closesAtOf(sight.room, seat.extraTime),
  you: youOf(sight, seat),
  ...ownOf(sight.room, seat, sight.ranksById.get(seat.id)),
  ...standingsOf(sight, ranksShownTo(sight.ranked, sight.indexById.get(seat.id) ?? 0), seat),
})

const projectorPart = (sight: RankedRoom, now: number): Part<WireProjectorView> => ({
  role: 'projector',
  ...watchedPart(sight, now),
  ...(sight.room.session.phase.name === 'lobby' && { seats: sight.room.seats.map(wireSeat) }),
})

const hostPart = (sight: RankedRoom, now: number, projectorToken: string): Part<WireHostView> => ({
  role: 'host',
  ...watchedPart(sight, now),
  packSlug: sight.room.pack,
  ...(sight.room.classId !== undefined && { classId: sight.room.classId }),
  roster: rosterOf(sight.room, sight.ranksById),
  projectorToken,
})

/** A room as its version is seen: what all see, and what each sees besides. Together they are the `view`. */
export function roleViewsOf(room: Room): RoleViews {
  const sight = rankedRoomOf(room)
  return {
    shared: sharedOf(room, sight.ranksById),
    player: (seat, now) => playerPart(sight, seat, now),
    projector: (now) => projectorPart(sight, now),
    host: (now, projectorToken) => hostPart(sight, now, projectorToken),
  }
}
