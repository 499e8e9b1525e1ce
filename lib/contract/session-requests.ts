import { z } from 'zod'
import { explanation, question, response, verdict } from '@/lib/contract/attempts'
import { MAX_SEATS, settings, settingsRequest, TEAMS_AT_MOST } from '@/lib/contract/session-settings'
import { NICKNAME_LETTERS } from '@/lib/people/nickname-length'
import { COMMANDS } from './session-commands'
import { hostView, PHASES, seat } from './sessions'

/** What is asked of a live session, and what is answered to it at once. */

const count = z.number().int().min(0)
const team = z
  .number()
  .int()
  .min(0)
  .max(TEAMS_AT_MOST - 1)

export const sessionRequest = z.object({
  pack: z.string().max(100),
  kinds: z.array(z.string().max(40)).min(1).max(20).optional(),
  length: z.number().int().min(1).max(50).optional(),
  classId: z.uuid().optional(),
  ...settingsRequest.shape,
})

/** For somebody who has the code and is about to join. */
export const invitation = z.object({
  code: z.string(),
  packTitle: z.string(),
  phase: z.enum(PHASES),
  locked: z.boolean(),
  teams: settings.shape.teams,
  teamSizes: z.array(count),
  generatedNames: z.boolean(),
  players: count,
  /** The caller plays here already. */
  you: seat.optional(),
})

export const joinRequest = z.object({
  /** Left out where names are generated. */
  nickname: z
    .string()
    .max(4 * NICKNAME_LETTERS)
    .optional(),
  /** Where teams are chosen. */
  team: team.optional(),
  /** Instead: the same player, on any device. */
  recoveryCode: z.string().max(100).optional(),
})
export const joined = z.object({ player: seat, recoveryCode: z.string().optional() })

export const commandRequest = z.object({
  command: z.enum(COMMANDS),
  /** The version the host saw: of two who press at once, one is told 409 `wrong-phase`. */
  version: z.number().int().optional(),
  /** Of `extend`. */
  seconds: z.number().int().min(5).max(600).optional(),
  /** Of `remove`, `set-extra-time` and `assign-team`: the seat. */
  player: z.uuid().optional(),
  /** Of `remove`, in place of `player`: all these seats, in one step. */
  players: z.array(z.uuid()).min(1).max(MAX_SEATS).optional(),
  /** Of `set-extra-time`: extra time as a share of the usual. */
  extraTime: z.number().min(0).max(4).optional(),
  /** Of `assign-team`. */
  team: team.optional(),
})

export const created = z.object({
  session: z.object({ id: z.uuid(), code: z.string(), length: count, version: z.number().int() }),
})
export const commanded = z.object({ view: hostView })
export const accepted = z.object({ accepted: z.literal(true) })

/** The very questions of a session, for its host. */
export const preview = z.object({
  questions: z.array(z.object({ question, key: response, explanation })),
})

/** A player's own answer to a question that was revealed, drawn on the map beside the truth. */
export const reveal = z.object({ credit: z.number(), points: count, response, verdict, key: response, explanation })

export type WireInvitation = z.infer<typeof invitation>
export type WireSessionRequest = z.input<typeof sessionRequest>
export type WireJoinRequest = z.input<typeof joinRequest>
export type WireJoined = z.infer<typeof joined>
export type WireCommandRequest = z.input<typeof commandRequest>
export type WirePreview = z.infer<typeof preview>
export type WireSessionReveal = z.infer<typeof reveal>
