import { z } from 'zod'

/** What all parts of a pack are made of. Points are [lon, lat] in degrees (WGS84), lengths in km, heights in m. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')

export const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
/** [west, south, east, north] in degrees. */
export const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])
export const line = z.array(lonLat).min(2)

export const prose = z.object({
  en: z.string().min(1),
  kk: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
})

export const names = prose.extend({
  /** Latin transcriptions of the local names, for search and reading aloud. */
  kkLatn: z.string().optional(),
  pinyin: z.string().optional(),
  other: z.array(z.string()).default([]),
})

/** verified: read in the named source. derived: computed from verified data. unverified: kept, shown as such, never asked. */
export const status = z.enum(['verified', 'derived', 'unverified'])

export const citation = z.object({ source: id, section: z.string().optional() })

export const record = z.object({
  id,
  names,
  status,
  sources: z.array(citation).min(1),
  /** Something a reader should know about the figures: sources that disagree, what is uncertain. */
  note: prose.optional(),
})

export const located = z.object({ at: lonLat, uncertaintyKm: z.number().positive() })
