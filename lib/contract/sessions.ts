import { z } from 'zod'
import { explanation, question, response, verdict } from '@/lib/contract/attempts'
import { tally } from '@/lib/contract/class-tally'
import { settings } from '@/lib/contract/session-settings'

/**
 * What goes over the wire of a live session. `GET …/events` sends three kinds of event:
 *
 *   view   the whole of what the caller may see: the first one at once, then one for every version. The host and the
 *          projector get it again (same version) when somebody joins, leaves or comes back.
 *   count  how many have answered, at most four a second: to the host (with who they are) and the projector only.
 *   gone   the caller was removed or the session is no more: do not connect again.
 *
 * `id:` of each is the version. A comment comes every 15 s.
 */

const count = z.number().int().min(0)
const index = z.number().int().min(0)
const epochMs = z.number().int()

export const PHASES = ['lobby', 'asking', 'revealing', 'standings', 'finished', 'paused'] as const

export const standing = z.object({
  rank: z.number().int().min(1),
  /** Ranks gained by the last question; negative: lost. */
  rankChange: z.number().int(),
  name: z.string(),
  points: count,
  you: z.boolean(),
})

/** Teams are named by the screens: here they are numbers from 0. Points: the members' mean. */
export const team = z.object({ index, points: z.number().min(0), players: count })

/** Somebody as everybody sees them. */
export const seat = z.object({ id: z.uuid(), nickname: z.string(), team: index.optional() })

/** Somebody as the host sees them. */
export const rosterEntry = seat.extend({
  rosterName: z.string().optional(),
  /** More time per question, as a share of the usual. */
  extraTime: z.number(),
  connected: z.boolean(),
  answered: z.boolean(),
  points: count,
  /** Of the question that is revealed. */
  credit: z.number().optional(),
})

const shared = z.object({
  version: z.number().int(),
  code: z.string(),
  phase: z.enum(PHASES),
  /** While paused: where it goes on. */
  pausedFrom: z.enum(['asking', 'revealing', 'standings']).optional(),
  /** The question asked, revealed or ranked; 0 in the lobby. */
  position: index,
  length: count,
  /** The server's clock as this was sent: for the offset of the client's. */
  now: epochMs,
  openedAt: epochMs.optional(),
  /** While asking. For a player it is their own, extra time included. */
  closesAt: epochMs.optional(),
  /** While asking and revealing; hidden while paused. */
  question: question.optional(),
  settings: settings.extend({ packTitle: z.string(), kinds: z.array(z.string()) }),
  locked: z.boolean(),
  /** How many play. */
  players: count,
  teams: z.array(team).optional(),
  /** Positions that count for nothing. */
  excluded: z.array(index),
  /** While revealing. */
  key: response.optional(),
  explanation: explanation.optional(),
  /** While ranked and at the end: the first ones, and for a player those around them. */
  standings: z.array(standing).optional(),
})

/** The player's own result of the question that is revealed; credit 0 and no response: not answered. */
export const own = z.object({
  credit: z.number(),
  points: count,
  rank: z.number().int().optional(),
  response: response.optional(),
  verdict: verdict.optional(),
})

const you = seat.extend({
  points: count,
  rank: z.number().int().optional(),
  /** The question that is asked now was answered, with this. */
  answered: z.boolean(),
  response: response.optional(),
  joinedAtPosition: index,
  /** At the end: the attempt whose result and review are the player's own. */
  attempt: z.uuid().optional(),
})

export const playerView = shared.extend({ role: z.literal('player'), you, own: own.optional() })

/** What both the host and the projector see besides. */
const watched = shared.extend({
  /** How many have answered the question. */
  answered: count,
  /** How the class answered, while revealing. No names in it. */
  tally: tally.optional(),
})

export const hostView = watched.extend({
  role: z.literal('host'),
  packSlug: z.string(),
  classId: z.uuid().optional(),
  roster: z.array(rosterEntry),
  /** Opens the projector's screen on any device: `…/events?as=projector&token=…`. */
  projectorToken: z.string(),
})

export const projectorView = watched.extend({
  role: z.literal('projector'),
  /** In the lobby: who is here. */
  seats: z.array(seat).optional(),
})

export const view = z.discriminatedUnion('role', [playerView, hostView, projectorView])

export const answerCount = z.object({
  version: z.number().int(),
  answered: count,
  players: count,
  /** To the host: all who have answered the question so far. */
  answeredIds: z.array(z.uuid()).optional(),
})

export type PhaseName = (typeof PHASES)[number]
export type WireStanding = z.infer<typeof standing>
export type WireTeam = z.infer<typeof team>
export type WireSeat = z.infer<typeof seat>
export type WireRosterEntry = z.infer<typeof rosterEntry>
export type WireOwn = z.infer<typeof own>
export type WirePlayerView = z.infer<typeof playerView>
export type WireHostView = z.infer<typeof hostView>
export type WireProjectorView = z.infer<typeof projectorView>
export type WireView = z.infer<typeof view>
export type WireAnswerCount = z.infer<typeof answerCount>
