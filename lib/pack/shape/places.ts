import { z } from 'zod'
import { id, line, located, lonLat, names, prose, record, status } from './basics'

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
