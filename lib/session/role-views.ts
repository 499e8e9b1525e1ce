import { localizedVerdict } from '@/lib/contract/localized-verdict'
import type {
  WireHostView,
  WireOwn,
  WirePlayerView,
  WireProjectorView,
  WireRosterEntry,
  WireSeat,
  WireStanding,
} from '@/lib/contract/sessions'
import type { Locale } from '@/lib/text/locale'
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

function sharedOf(room: Room, points: ReadonlyMap<string, Ranked>, locale: Locale): Shared {
  const { session, settings, seats } = room
  const { phase } = session
  const position = positionOf(phase)
  const material = phase.name === 'asking' || isRevealing(room) ? room.contentAt(position, locale) : undefined
  const members = seats.map(({ id, team }) => ({ team, points: points.get(id)?.points ?? 0 }))
  return {
    version: room.version,
    code: room.code,
    phase: phase.name,
    ...(phase.name === 'paused' && { pausedFrom: phase.resumesTo.name }),
    position,
    length: session.length,
    ...(phase.name === 'asking' && { openedAt: phase.openedAt }),
    settings: { ...settings, packTitle: room.packTitle(locale), kinds: [...room.kinds] },
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
function ownOf(
  { room, locale }: RankedRoom,
  { graded, joinedAtPosition }: Seat,
  ranked: Ranked | undefined,
): { own?: WireOwn } {
  if (!isRevealing(room) || joinedAtPosition > positionOf(room.session.phase)) return {}
  const rank = ranked && { rank: ranked.rank }
  if (!graded) return { own: { credit: 0, points: 0, ...rank } }
  const { credit, points, response, verdict } = graded
  return { own: { credit, points, response, ...(verdict && { verdict: localizedVerdict(verdict, locale) }), ...rank } }
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
  readonly locale: Locale
  readonly ranked: readonly Ranked[]
  readonly ranksById: ReadonlyMap<string, Ranked>
  readonly indexById: ReadonlyMap<string, number>
  readonly nicknames: ReadonlyMap<string, string>
}

function rankedRoomOf(room: Room, locale: Locale): RankedRoom {
  const ranked = scoresOf(room)
  return {
    room,
    locale,
    ranked,
    ranksById: new Map(ranked.map((score) => [score.id, score])),
    indexById: new Map(ranked.map(({ id }, place) => [id, place])),
    nicknames: new Map(room.seats.map(({ id, nickname }) => [id, nickname])),
  }
}

/** Undefined in phases without ranks. */
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

function spectatorPart(ranking: RankedRoom, now: number) {
  const { room, ranked, locale } = ranking
  const tally = isRevealing(room) ? room.tally(positionOf(room.session.phase), locale) : undefined
  return {
    now,
    ...closesAtOf(room, 0),
    answered: room.seats.filter(({ answered }) => answered).length,
    ...(tally && { tally }),
    ...standingsOf(ranking, topRanks(ranked)),
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

const playerPart = (ranking: RankedRoom, seat: Seat, now: number): Part<WirePlayerView> => ({
  role: 'player',
  now,
  ...closesAtOf(ranking.room, seat.extraTime),
  you: youOf(ranking, seat),
  ...ownOf(ranking, seat, ranking.ranksById.get(seat.id)),
  ...standingsOf(ranking, ranksShownTo(ranking.ranked, ranking.indexById.get(seat.id) ?? 0), seat),
})

const projectorPart = (ranking: RankedRoom, now: number): Part<WireProjectorView> => ({
  role: 'projector',
  ...spectatorPart(ranking, now),
  ...(ranking.room.session.phase.name === 'lobby' && { seats: ranking.room.seats.map(wireSeat) }),
})

const hostPart = (ranking: RankedRoom, now: number, projectorToken: string): Part<WireHostView> => ({
  role: 'host',
  ...spectatorPart(ranking, now),
  packSlug: ranking.room.pack,
  ...(ranking.room.classId !== undefined && { classId: ranking.room.classId }),
  roster: rosterOf(ranking.room, ranking.ranksById),
  projectorToken,
})

/** A version of a room in one locale: what all see, and what each sees besides. Together they are the `view`. */
export function roleViewsOf(room: Room, locale: Locale): RoleViews {
  const ranking = rankedRoomOf(room, locale)
  return {
    shared: sharedOf(room, ranking.ranksById, locale),
    player: (seat, now) => playerPart(ranking, seat, now),
    projector: (now) => projectorPart(ranking, now),
    host: (now, projectorToken) => hostPart(ranking, now, projectorToken),
  }
}
