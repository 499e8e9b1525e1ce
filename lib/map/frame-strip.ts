import { darkBands, figure, figures, type Side } from './neatline'

/** What is on the frame's four strips, in pixels. A strip is `MARGIN` deep; its band lies along the edge that touches the map. */

/** Room for figures and band on a wide screen; the band alone on a phone. */
export const MARGIN = 30
export const BAND = 7

export type Edge = 'top' | 'right' | 'bottom' | 'left'

export interface Strip {
  readonly edge: Edge
  readonly side: Side
  /** Of the map's edge. */
  readonly length: number
  /** False: no figures, no margin (a phone). */
  readonly hasFigures: boolean
}

/** x, y, width, height. */
export type Box = readonly [number, number, number, number]

export interface Figure {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Read from below. */
  readonly isTurned: boolean
  readonly anchor: 'left' | 'center'
}

const liesAcross = (edge: Edge) => edge === 'top' || edge === 'bottom'

/** With x along the strip and y from its start; `outer` is the edge away from the map. */
function band({ edge, side, length, hasFigures }: Strip): Box[] {
  const depth = hasFigures ? MARGIN : BAND
  const [outer, inner] = edge === 'top' || edge === 'left' ? [depth - BAND, depth - 1] : [BAND - 1, 0]
  const top = Math.min(outer, inner)
  const start = liesAcross(edge) && hasFigures ? MARGIN : 0
  const corner = start === 0 ? 0 : BAND
  const corners = corner === 0 ? [] : [start - corner, start + length + corner - 1]
  return [
    [start - corner, outer, length + 2 * corner, 1],
    ...corners.map((x): Box => [x, top, 1, BAND]),
    [start, inner, length, 1],
    ...darkBands(side).map((dark): Box => [start + dark.start, top, dark.end - dark.start, BAND]),
  ]
}

/** The strip's ink: its lines and dark bands. */
export function bandBoxes(strip: Strip): Box[] {
  const boxes = band(strip)
  // Down the left and right edges x and y change places.
  return liesAcross(strip.edge) ? boxes : boxes.map(([x, y, width, height]): Box => [y, x, height, width])
}

const edgeLetter = (edge: Edge, degree: number): string => {
  if (edge === 'bottom') return degree < 0 ? ' W' : ' E'
  if (edge === 'left') return degree < 0 ? ' S' : ' N'
  return ''
}

/** Where the figures' middles lie, from the strip's start. */
const DEPTH: Readonly<Record<Edge, number>> = { top: 13.5, left: 14, right: 13, bottom: MARGIN - 13.5 }
/** No figure this close to a corner. */
const CORNER = 18

/** Three letters have room beside the right edge; more stand on end, as on the left. */
const isUpright = (edge: Edge, text: string) => edge !== 'left' && (edge !== 'right' || text.length <= 3)

export function figuresOf({ edge, side, length, hasFigures }: Strip): Figure[] {
  if (!hasFigures) return []
  return figures(side).flatMap(({ at, degree }): Figure[] => {
    if (at < CORNER || at > length - CORNER) return []
    const text = `${figure(degree)}${edgeLetter(edge, degree)}`
    const isTurned = !isUpright(edge, text)
    const depth = edge === 'right' && isTurned ? MARGIN - DEPTH.left : DEPTH[edge]
    const [x, y] = liesAcross(edge) ? [MARGIN + at, depth] : [depth, at]
    return [{ x, y, text, isTurned, anchor: edge === 'right' && !isTurned ? 'left' : 'center' }]
  })
}
