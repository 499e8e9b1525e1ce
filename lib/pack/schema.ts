import { z } from 'zod'

/**
 * The shape of a pack: one border's dataset. `pack.json` is this; the geometry that comes under another licence is in
 * files of its own (`geo.json`: the line and the lakes, ODbL; `rivers.json`: the rivers). Points are [lon, lat] in
 * degrees (WGS84), lengths in km, heights in m. Dates are EDTF level 0/1.
 */

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

const record = z.object({
  id,
  names,
  status,
  sources: z.array(citation).min(1),
  /** Something a reader should know about the figures: sources that disagree, what is uncertain. */
  note: prose.optional(),
})

const located = z.object({ at: lonLat, uncertaintyKm: z.number().positive() })

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

/** A road or railway as drawn on the map. */
export const route = record.extend({
  kind: z.enum(['road', 'rail']),
  party: id,
  crossing: id,
  /** Road number as signed: E014. */
  number: z.string().optional(),
  line,
  /** Joins known towns by straight pieces: said on the map and in the source line. */
  schematic: z.boolean(),
})

const crossingSide = z.object({
  names,
  /** The pack's settlement, if it is one. */
  settlement: id.optional(),
  at: lonLat,
  uncertaintyKm: z.number().positive(),
  status,
  /** Road number on this side. */
  road: z.string().optional(),
  /** False: sources disagree on the number, so it is shown but not asked. */
  askRoad: z.boolean().optional(),
})

export const crossing = record.extend(located.shape).extend({
  /** By party id. */
  sides: z.record(id, crossingSide),
  /** The railway through it; absent: none. */
  rail: names.optional(),
  /** Ids of `routes`. */
  routes: z.array(id).default([]),
  /** One to three short paragraphs to read after an answer about it. */
  explanation: z.array(prose).min(1),
  /** Other things on the map worth showing with it: areas (a pass). */
  areas: z.array(id).default([]),
})

export const settlement = record.extend({
  party: id,
  at: lonLat.optional(),
  uncertaintyKm: z.number().positive().optional(),
  /** How sure it is that the point is the place meant. Only 'certain' ones are placed or ordered; 'unknown' has no point. */
  identification: z.enum(['certain', 'probable', 'unknown']),
  /** Tells it from another place of the same name without saying its country. */
  clarify: prose.optional(),
  explanation: prose.optional(),
})

export const water = record.extend({
  kind: z.enum(['lake', 'river']),
  /** 1 is labelled first. */
  rank: z.number().int().min(1).max(4),
  /** A point of the lake; where to write its name. */
  at: lonLat.optional(),
  uncertaintyKm: z.number().positive().optional(),
  /** Ids of the parties whose land it lies in or runs through, where known. */
  parties: z.array(id).default([]),
  /** The point may be asked (a crescent-shaped lake's cannot). */
  askPlace: z.boolean().default(false),
  explanation: prose.optional(),
})

export const relief = record.extend({
  kind: z.enum(['range', 'peak', 'pass', 'valley', 'basin']),
  at: lonLat.optional(),
  uncertaintyKm: z.number().positive().optional(),
  elevationM: z.number().optional(),
  /** Course of a range or pass, for its label. */
  axis: line.optional(),
  /** Its outline, an id of `areas`. */
  area: id.optional(),
  explanation: prose.optional(),
})

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
