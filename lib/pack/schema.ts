import { z } from 'zod'
import { bounds, id, line, lonLat, names, prose } from './shape/basics'
import { event } from './shape/event'
import { fact, mapSeries, mapSheet, source, statistic } from './shape/facts'
import { actor, area, party, stretch, tripoint } from './shape/line'
import { crossing, relief, route, settlement, water } from './shape/places'

export { bounds, id, lonLat } from './shape/basics'

/**
 * The shape of a pack: one border's dataset. `pack.json` is this; the geometry that comes under another licence is in
 * files of its own (`geo.json`: the line and the lakes, ODbL; `rivers.json`: the rivers). Points are [lon, lat] in
 * degrees (WGS84), lengths in km, heights in m. Dates are EDTF level 0/1.
 */

export const packFile = z.object({
  slug: id,
  title: names,
  /** One sentence for the home page and the list of packs. */
  summary: prose,
  /** What the map shows before anything is asked: the whole line with room around it. */
  extent: bounds,
  /** A place within this gives full credit even if its own uncertainty is smaller. */
  placeRadiusKm: z.number().positive(),
  /** Of the line's drawing. */
  lineUncertaintyKm: z.number().positive(),
  parties: z.tuple([party, party]),
  actors: z.array(actor),
  tripoints: z.array(tripoint),
  stretches: z.array(stretch),
  areas: z.array(area),
  events: z.array(event),
  crossings: z.array(crossing),
  routes: z.array(route),
  settlements: z.array(settlement),
  waters: z.array(water),
  relief: z.array(relief),
  mapSeries: z.array(mapSeries),
  mapSheets: z.array(mapSheet),
  statistics: z.array(statistic),
  facts: z.array(fact),
  sources: z.array(source),
  /** For orientation only, never asked. */
  context: z.object({
    towns: z.array(z.object({ names, at: lonLat, rank: z.number().int() })),
    countries: z.array(z.object({ names, at: lonLat, party: id.optional() })),
  }),
  attribution: z.array(
    z.object({
      text: z.string(),
      /** As written on the map, short. Absent: not data that the map draws. */
      onMap: z.string().optional(),
      url: z.url().optional(),
      licence: z.string(),
    }),
  ),
})

/** geo.json: what is derived from OpenStreetMap, under the ODbL. */
export const geoFile = z.object({
  attribution: z.string(),
  licence: z.string(),
  /** From the first tripoint to the last. */
  line,
  /** By water id: outer rings, [lon, lat]. */
  lakes: z.record(id, z.array(z.array(lonLat).min(4))),
})

/** rivers.json: by water id, the pieces of each river. */
export const riversFile = z.object({
  attribution: z.string(),
  licence: z.string(),
  rivers: z.record(id, z.array(line)),
})

export type LonLat = z.infer<typeof lonLat>
export type Bounds = z.infer<typeof bounds>
export type Names = z.infer<typeof names>
export type PackFile = z.infer<typeof packFile>
export type GeoFile = z.infer<typeof geoFile>
export type RiversFile = z.infer<typeof riversFile>
