import { z } from 'zod'

export const TEAMS_AT_MOST = 6
/** A room for a whole school; for a lecture hall its host asks for more. */
export const [USUAL_SEATS, MAX_SEATS] = [300, 5_000] as const

const seats = z.number().int().min(1).max(MAX_SEATS)

/** How a session is played: chosen when it is made, kept as long as it lives. */
export const settings = z.object({
  secondsPerQuestion: z.number().int().min(5).max(600).default(30),
  /** The part of the points that quickness earns: 0 to 0.4. */
  speedShare: z.number().min(0).max(0.4).default(0),
  teams: z.enum(['none', 'balanced', 'chosen']).default('none'),
  teamCount: z.number().int().min(2).max(TEAMS_AT_MOST).default(2),
  /** Ranks after each question; the podium at the end is shown anyway. */
  showStandings: z.boolean().default(true),
  /** Players get a name instead of choosing one. */
  generatedNames: z.boolean().default(false),
  /** The answer is revealed as soon as everybody has answered. */
  revealWhenAllAnswered: z.boolean().default(true),
  /** So many may play. Sessions that were stored without it keep as many as they had then. */
  seats: seats.default(MAX_SEATS),
})

/** The settings of a new session, as far as its host chooses them. */
export const settingsRequest = settings.partial().extend({ seats: seats.default(USUAL_SEATS) })

export type Settings = z.infer<typeof settings>
