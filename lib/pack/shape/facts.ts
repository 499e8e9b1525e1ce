import { z } from 'zod'
import { bounds, citation, id, prose, record, status } from './basics'

export const mapSeries = record.extend({ scale: z.string(), publisher: prose.optional(), explanation: prose })

export const mapSheet = record.extend({
  series: id,
  number: z.string(),
  /** Known only where it follows from the series' grid. */
  footprint: bounds.optional(),
})

export const statistic = record.extend({
  value: z.number(),
  unit: z.enum(['km', '%', 'm', 'km2', 'mm', 'count']),
  explanation: prose,
})

/** What an atomic fact can be asked as. `choose`: the key and its distractors are of one type, none also true. */
const choose = z.object({
  prompt: prose,
  key: prose,
  /** At least three, all false, of the key's own type, near in time or place. */
  distractors: z.array(prose).min(3),
})
const estimate = z.object({
  prompt: prose,
  value: z.number(),
  unit: z.enum(['km', '%', 'm', 'km2', 'mm', 'year', 'count']),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  /** Full credit within this of the value. */
  tolerance: z.number().nonnegative(),
})

export const fact = z.object({
  id,
  subject: prose,
  relation: prose,
  object: prose,
  /** Pack ids it is about: shown on the map in the explanation, counted in statistics. At least one has a place. */
  about: z.array(id).min(1),
  /** Facts that say the same thing or give it away share this key; one quiz asks a key once. */
  same: id.optional(),
  choose: choose.optional(),
  estimate: estimate.optional(),
  explanation: prose.optional(),
  sources: z.array(citation).min(1),
  status,
  inArticle: z.boolean(),
  note: prose.optional(),
})

export const source = z.object({
  id,
  title: z.string(),
  url: z.url().optional(),
  licence: z.string().optional(),
})
