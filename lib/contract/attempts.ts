import { z } from 'zod'
import { bounds } from '@/lib/pack/schema'
import { ROLES } from '@/lib/questions/explanation'
import { question, response } from '@/lib/questions/wire'

/**
 * What goes over the wire (`/api/v1`), once the core's `Text`s are strings in the reader's language. The OpenAPI
 * document and the screens' types come from here.
 */

export { question, response }

const position = z.array(z.number())
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
])

export const overlay = z.object({
  bounds,
  features: z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        geometry,
        properties: z.object({
          role: z.enum(ROLES),
          label: z.string().optional(),
          sub: z.string().optional(),
          tag: z.string().optional(),
          of: z.enum(['subject', 'between']).optional(),
          schematic: z.boolean().optional(),
        }),
      }),
    ),
  }),
})

export const explanation = z.object({
  title: z.string(),
  /** Paragraphs parted by an empty line; `**…**` is bold. */
  text: z.string(),
  sources: z.array(z.object({ title: z.string(), url: z.string().optional(), section: z.string().optional() })),
  schematic: z.boolean().optional(),
  rows: z
    .array(
      z.object({
        tag: z.string(),
        title: z.string(),
        value: z.string().optional(),
        at: z.number().optional(),
        yours: z.string().optional(),
        right: z.boolean(),
        text: z.string().optional(),
      }),
    )
    .optional(),
  scale: z.enum(['time', 'distance']).optional(),
  tolerance: z.number().optional(),
  overlay,
})

export const verdict = z.object({ measure: z.string(), meaning: z.string(), note: z.string().optional() })

export const attempt = z.object({
  id: z.string(),
  pack: z.string(),
  packTitle: z.string(),
  edition: z.string(),
  kinds: z.array(z.string()),
  length: z.number().int(),
  /** The next unanswered one, from 0; equals `length` when finished. */
  position: z.number().int(),
  credit: z.number(),
  points: z.number().int(),
  finished: z.boolean(),
  /** False for a caller's own seed and for replays. */
  ranked: z.boolean(),
  /** Credit of each answered question, in order: the posts. */
  credits: z.array(z.number()),
  /** How many of the last answers in a row earned at least half. */
  streak: z.number().int(),
  /** The set work it is for. While results are not released, credit, points, credits and streak tell nothing. */
  assignment: z
    .object({
      code: z.string(),
      title: z.string(),
      /** Whether a response is accepted now. */
      acceptsResponses: z.boolean(),
      released: z.boolean(),
      /** Null: they are out, or come once the teacher ends it. */
      releasesAt: z.iso.datetime().nullable(),
    })
    .optional(),
  /** How the quiz is taken: alone, as the day's, for review, in a live class, as set work. */
  mode: z.enum(['solo', 'daily', 'review', 'live', 'assigned']),
  /** The day (UTC) whose quiz it is, if it is the daily. */
  day: z.string().optional(),
})

export const posed = z.object({ attempt, question: question.nullable() })
export const marked = z.object({
  credit: z.number(),
  points: z.number().int(),
  verdict,
  key: response,
  explanation,
  attempt,
  question: question.nullable(),
})
/** An answer to set work whose results come later: it is kept, and that is all there is to know. */
export const saved = z.object({ released: z.literal(false), attempt, question: question.nullable() })
export const answered = z.union([marked, saved])
export const reviewItem = z.object({
  position: z.number().int(),
  question,
  response,
  credit: z.number(),
  points: z.number().int(),
  verdict,
  key: response,
  explanation,
})
/** What the player has said is wrong with a question. */
export const ownFlag = z.object({ position: z.number().int(), reason: z.string() })
export const review = z.object({ attempt, items: z.array(reviewItem), flags: z.array(ownFlag) })

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

export type WireQuestion = z.infer<typeof question>
export type WireResponse = z.infer<typeof response>
export type WireOverlay = z.infer<typeof overlay>
export type WireExplanation = z.infer<typeof explanation>
export type WireVerdict = z.infer<typeof verdict>
export type WireAttempt = z.infer<typeof attempt>
export type WirePosed = z.infer<typeof posed>
export type WireMarked = z.infer<typeof marked>
export type WireAnswered = z.infer<typeof answered>
export type WireReview = z.infer<typeof review>
export type WireOwnFlag = z.infer<typeof ownFlag>
export type WireReviewItem = z.infer<typeof reviewItem>
export type WireProblem = z.infer<typeof problem>
