import type { Description } from './description'
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
const USUAL_RANK = 2

export function buildRiverLines({ folder, rivers: { file, ranks, context } }: Description): River[] {
  const own = readRivers(`${folder}/${file}`).flatMap(({ id, pieces }) =>
    pieces.map((line): River => ({ id, rank: ranks[id] ?? USUAL_RANK, line })),
  )
  return context ? [...own, ...othersIn(`${folder}/${context.file}`, context.ranks, own)] : own
}

function othersIn(file: string, ranks: Readonly<Record<string, number>>, own: readonly River[]): River[] {
  const drawn = nearIn(SAME * 4)
  for (const { line } of own) for (const point of dense(line, SAME / 3)) drawn.add(point)
  return readRivers(file).flatMap(({ id, pieces }) => {
    const rank = ranks[id]
    const others = pieces.flatMap((piece) => piecesOutside(piece, (p) => drawn.within(p, SAME)))
    return rank ? others.map((line): River => ({ rank, line })) : []
  })
}

/** Of a line with points that are taken, the pieces that lead away: shorter ones are only another detail of the same. */
function piecesOutside(line: Point[], taken: (p: Point) => boolean): Point[][] {
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
