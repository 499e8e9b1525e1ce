import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bounds as box, lonLat, packFile } from '@/lib/pack/schema'

/**
 * `map.json` in a pack's folder: what its map shows, and where. All that the builders know of a border is this and its
 * `pack.json`; docs/adding-a-border.md explains each field. Files are named from the pack's folder.
 */
const credit = { attribution: z.string(), licence: z.string() }
/** 1 is labelled, or drawn, first. */
const rank = z.number().int().min(1).max(4)

const mapFile = z.strictObject({
  /** Drawn in detail; around it lies a coarse world. */
  region: box,
  /** What the map can show closely: within the region, so that the tiles at the edge are whole. */
  shown: box,
  /** What the first drawing shows, and the part of it that is looked at: around it, it is drawn more simply. */
  poster: z.strictObject({ bounds: box, core: box }),
  /** The zoom to which there is all the world, for whoever zooms out. */
  worldZoom: z.number().int().min(0).max(6).default(4),
  /** Every country with land in the region, the two sides among them: ISO 3166-1 alpha-2 and, of real ones, numeric. */
  countries: z.record(
    z.string().regex(/^[A-Z]{2}$/),
    z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
  ),
  /** Without a file: OpenStreetMap's, from @osm_borders/maritime_10m. With one: GeoJSON polygons, each with its `code`. */
  outlines: z.strictObject({ file: z.string().optional(), ...credit }),
  /** Near the first vertex of the line and the last: where three countries meet, or the coast. */
  ends: z.tuple([lonLat, lonLat]),
  /** GeoJSON polygons instead of those of @geo-maps/earth-lakes-100m. */
  lakesFile: z.string().optional(),
  /** Lakes that the pack has names for: a point in each. */
  lakes: z.record(z.string(), z.strictObject({ at: lonLat, rank })),
  /** Other lakes with a name, for orientation only. */
  contextLakes: z.record(z.string(), z.strictObject({ name: z.string(), at: lonLat, rank })).default({}),
  rivers: z.strictObject({
    ...credit,
    /** Rivers of the pack: GeoJSON MultiLineStrings, each with its `id`. */
    file: z.string(),
    ranks: z.record(z.string(), rank).default({}),
    /** Other rivers: the `id` of each names its rank. */
    context: z.strictObject({ file: z.string(), ranks: z.record(z.string(), rank) }).optional(),
  }),
  /**
   * Where the map draws peaks: the courses of the mountain ranges, by hand and to some 10 km. Decoration: nothing is asked
   * of them. Width from the middle to the foot; height from 0 (hills) to 1 (snow all year).
   */
  ranges: z
    .array(
      z.strictObject({
        note: z.string().optional(),
        widthKm: z.number().positive(),
        height: z.number().min(0).max(1),
        axis: z.array(lonLat).min(2),
      }),
    )
    .default([]),
})

export type Range = z.infer<typeof mapFile>['ranges'][number]

type Places = Pick<z.infer<typeof packFile>, 'tripoints' | 'crossings'>

export interface Description extends z.infer<typeof mapFile> {
  readonly slug: string
  readonly folder: string
  /** Codes of the two sides, the left one first: its vertices are the line where the outlines of the two differ. */
  readonly sides: readonly [string, string]
  readonly places: Places
}

export class UnfitDescription extends Error {}

function parsed<T extends z.ZodType>(schema: T, file: string): z.infer<T> {
  if (!existsSync(file)) throw new UnfitDescription(`${file}: is missing; docs/adding-a-border.md says what it holds`)
  const given = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!given.success) throw new UnfitDescription(`${file}:\n${z.prettifyError(given.error)}`)
  return given.data
}

export function describe(packs: string, slug: string): Description {
  const folder = join(packs, slug)
  const map = parsed(mapFile, join(folder, 'map.json'))
  const { parties, tripoints, crossings } = parsed(packFile, join(folder, 'pack.json'))
  const codeOn = (side: 'left' | 'right') => parties.find((party) => party.side === side)?.code ?? ''
  const sides = [codeOn('left'), codeOn('right')] as const
  for (const code of sides)
    if (!(code in map.countries)) throw new UnfitDescription(`${folder}/map.json: countries: ${code} is missing`)
  return { ...map, slug, folder, sides, places: { tripoints, crossings } }
}
