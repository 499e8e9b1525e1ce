import { z } from 'zod'
import { id, located, lonLat, names, prose, record } from './basics'

export const party = z.object({
  id,
  names,
  /** ISO 3166-1 alpha-2, for looking up land in the tiles. */
  code: z.string().length(2),
  /** Which of the map's two tints and ribbons is its side. */
  tint: z.enum(['a', 'b']),
  /** The side of the line it lies on for somebody who walks from the first vertex to the last. */
  side: z.enum(['left', 'right']),
  /** "the Kazakh side", "on the Chinese side": for sentences. */
  adjective: prose,
  /** In which its places are named locally: the second line of their labels. */
  language: z.enum(['kk', 'ru', 'zh']).optional(),
})

/** Who signs and fights, through history: states, empires, movements. */
export const actor = z.object({ id, names })

export const tripoint = record.extend(located.shape).extend({
  elevationM: z.number().optional(),
  /** Which end of the line it is. */
  end: z.enum(['first', 'last']),
  explanation: prose.optional(),
})

/** A piece of the line between two points, each snapped to the nearest point of it. */
export const stretch = record.extend({
  from: lonLat,
  to: lonLat,
  /** Runs along this water, if any. */
  water: id.optional(),
})

/** A named outline of our own drawing, generalised: basins, valleys, ranges, conflict areas. */
export const area = record.extend({ ring: z.array(lonLat).min(4), uncertaintyKm: z.number().positive() })
