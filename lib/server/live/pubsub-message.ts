import 'server-only'
import { z } from 'zod'

/** What the app processes tell each other by PostgreSQL's NOTIFY: where to look, never what is there. */
export const CHANNEL = 'demarcate_live'

/** A notification holds 8,000 bytes: of so many ids at most. */
const MAX_IDS = 180

export const chunksOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / MAX_IDS) }, (_, n) => ids.slice(n * MAX_IDS, (n + 1) * MAX_IDS))

export const pubSubMessageSchema = z.object({
  code: z.string(),
  /** The process that tells it, which knows already. */
  from: z.string(),
  /** The session has moved on to this version. */
  version: z.number().optional(),
  /** These seats are new or have changed. */
  seats: z.array(z.string()).optional(),
  /** The question at this position was answered by the seats. */
  answered: z.number().optional(),
})
export type PubSubMessage = z.infer<typeof pubSubMessageSchema>
