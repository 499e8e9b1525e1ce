import { dense, nearIn } from './near'
import { readRivers } from './packages'
import type { Point } from './plane'

export interface River {
  /** Of rivers that the pack knows. */
  id?: string
  /** 1 large, 2 middle, 3 small. */
  rank: number
  line: Point[]
}

/** A context river closer to one of ours is the same river, from another detail of the same source. */
const SAME = 0.015
const SPUR = 0.25
const RANKS: Record<string, number> = { 'black-irtysh': 1, ili: 1, tekes: 2, emin: 2 }
const LEVELS: Record<string, number> = { 'level-0': 1, 'level-1': 2, 'level-2': 2, 'level-3': 3, 'level-4': 3 }

export function buildRiverLines(): River[] {
  const own = readRivers('rivers.geojson').flatMap(({ id, pieces }) =>
    pieces.map((line): River => ({ id: `river-${id}`, rank: RANKS[id] ?? 2, line })),
  )
  const drawn = nearIn(SAME * 4)
  for (const { line } of own) for (const point of dense(line, SAME / 3)) drawn.add(point)
  const context = readRivers('context-rivers.geojson').flatMap(({ id, pieces }) =>
    pieces
      .flatMap((piece) => away(piece, (p) => drawn.within(p, SAME)))
      .flatMap((line): River[] => (LEVELS[id] ? [{ rank: LEVELS[id], line }] : [])),
  )
  return [...own, ...context]
}

/** Of a line with points that are taken, the pieces that lead away: shorter ones are only another detail of the same. */
function away(line: Point[], taken: (p: Point) => boolean): Point[][] {
  if (!line.some(taken)) return [line]
  const pieces: Point[][] = [[]]
  for (const point of line) {
    pieces.at(-1)?.push(point)
    if (taken(point)) pieces.push([point])
  }
  return pieces.filter((piece) => lengthOf(piece) > SPUR)
}

const lengthOf = (line: readonly Point[]) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0)
