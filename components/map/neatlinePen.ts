import { darkBands, figure, figures, type Side } from './neatline'
import type { Tones } from './tones'

/** Draws the frame's four strips. A strip is `MARGIN` deep; its band lies along the edge that touches the map. */

/** Room for figures and band on a wide screen; the band alone on a phone. */
export const MARGIN = 30
export const BAND = 7

export type Edge = 'top' | 'right' | 'bottom' | 'left'

export interface Strip {
  readonly edge: Edge
  readonly side: Side
  /** Of the map's edge, in pixels. */
  readonly length: number
  readonly tones: Tones
  /** Font family of the figures; undefined: no figures, no margin (a phone). */
  readonly family: string | undefined
}

export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const ratio = Math.min(3, window.devicePixelRatio || 1)
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w
    canvas.height = h
  }
  // Thin strips need no graphics card: a canvas on it would wait, and the page with it, for all that is being drawn there.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  pen?.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen?.clearRect(0, 0, width, height)
  return pen
}

/** With x along the strip and y from its start, whichever way it runs; `outer` is the edge away from the map. */
function drawBand(
  pen: CanvasRenderingContext2D,
  { side, length, tones }: Strip,
  start: number,
  outer: number,
  inner: number,
): void {
  const top = Math.min(outer, inner)
  pen.fillStyle = tones.ink
  const corner = start === 0 ? 0 : BAND
  pen.fillRect(start - corner, outer, length + 2 * corner, 1)
  if (corner > 0) for (const x of [start - corner, start + length + corner - 1]) pen.fillRect(x, top, 1, BAND)
  pen.fillRect(start, inner, length, 1)
  for (const band of darkBands(side)) pen.fillRect(start + band.start, top, band.end - band.start, BAND)
}

const letter = (edge: Edge, degree: number): string => {
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

function drawFigure(pen: CanvasRenderingContext2D, edge: Edge, at: number, text: string): void {
  const upright = isUpright(edge, text)
  pen.save()
  if (edge === 'top' || edge === 'bottom') pen.translate(MARGIN + at, DEPTH[edge])
  else pen.translate(edge === 'right' && !upright ? MARGIN - DEPTH.left : DEPTH[edge], at)
  if (!upright) pen.rotate(-Math.PI / 2)
  pen.textAlign = edge === 'right' && upright ? 'left' : 'center'
  pen.fillText(text, 0, 0)
  pen.restore()
}

export function drawStrip(pen: CanvasRenderingContext2D, strip: Strip): void {
  const { edge, side, length, tones, family } = strip
  const across = edge === 'top' || edge === 'bottom'
  const depth = family ? MARGIN : BAND
  const [outer, inner] = edge === 'top' || edge === 'left' ? [depth - BAND, depth - 1] : [BAND - 1, 0]
  pen.save()
  // Down the left and right edges x and y change places.
  if (!across) pen.transform(0, 1, 1, 0, 0, 0)
  drawBand(pen, strip, across && family ? MARGIN : 0, outer, inner)
  pen.restore()
  if (!family) return
  pen.font = `500 12px ${family}`
  pen.fillStyle = tones.ink2
  pen.textBaseline = 'middle'
  for (const { at, degree } of figures(side)) {
    if (at < CORNER || at > length - CORNER) continue
    drawFigure(pen, edge, at, `${figure(degree)}${letter(edge, degree)}`)
  }
}
