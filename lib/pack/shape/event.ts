import { z } from 'zod'
import { id, lonLat, prose, record } from './basics'

export const event = record.extend({
  kind: z.enum(['treaty', 'protocol', 'agreement', 'conflict', 'revolution', 'state', 'policy', 'migration', 'trade']),
  /** EDTF, the finest this pack knows: shown in explanations and on the timeline. */
  date: z.string(),
  /** EDTF, the finest that all sources agree on: nothing finer is asked. Absent: the date is never asked. */
  asked: z.string().optional(),
  /** Julian calendar date as printed in the source, if the source has one. */
  oldStyle: z.string().optional(),
  /** Neutral title for questions: no year, no number, no party. */
  label: prose,
  /** What the neutral title gives away anyway. */
  labelGives: z.array(z.enum(['date', 'place', 'actors', 'concerns'])).default([]),
  place: prose.optional(),
  /** Where it happened, if that may be asked or drawn. */
  at: lonLat.optional(),
  uncertaintyKm: z.number().positive().optional(),
  /** Ids of `actors`. */
  actors: z.array(id).default([]),
  /** The actor list is complete, so "who was no party" may be asked. */
  actorsComplete: z.boolean().default(false),
  /** What it changed: one or two sentences, ours. `**…**` marks what to set bold. */
  effect: prose,
  /** What it concerned, for the map: stretches by id, 'whole' for the whole line, areas by id. */
  concerns: z.object({
    whole: z.boolean().default(false),
    stretches: z.array(id).default([]),
    areas: z.array(id).default([]),
  }),
  /** Told by the article the dataset starts from (else added from another source). */
  inArticle: z.boolean(),
  /** Belongs to the series of border-making acts (treaties, protocols, agreements about this line). */
  aboutLine: z.boolean(),
})
