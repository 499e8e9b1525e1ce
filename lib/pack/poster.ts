import { z } from 'zod'
import { bounds } from './schema'

/**
 * The shape of `poster.json`: a border as a small drawing, before any map is loaded. Paths and
 * points are in whole units of its own page, `width` by `height`, which shows `bounds` in Web Mercator.
 */
const spot = z.tuple([z.number(), z.number()])
const markers = z.array(z.object({ id: z.string(), at: spot }))

export const posterFile = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  bounds,
  /** The parties' lands, by ISO 3166-1 code. */
  land: z.array(z.object({ code: z.string(), d: z.string() })),
  lakes: z.string(),
  rivers: z.object({ large: z.string(), small: z.string() }),
  /** Borders of others. */
  boundary: z.string(),
  /** The line generalised, for the tints beside it. */
  ribbon: z.string(),
  line: z.string(),
  tripoints: markers,
  crossings: markers,
  peaks: z.array(spot),
})

export type PosterFile = z.infer<typeof posterFile>
