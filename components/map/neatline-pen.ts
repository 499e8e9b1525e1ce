import { bandBoxes, type Figure, figuresOf, type Strip } from '@/lib/map/frame-strip'
import type { MapColors } from './map-colors'

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

function drawFigure(pen: CanvasRenderingContext2D, { x, y, text, isTurned, anchor }: Figure): void {
  pen.save()
  pen.translate(x, y)
  if (isTurned) pen.rotate(-Math.PI / 2)
  pen.textAlign = anchor
  pen.fillText(text, 0, 0)
  pen.restore()
}

/** Draws one of the frame's four strips, its figures in the given family. */
export function drawStrip(pen: CanvasRenderingContext2D, strip: Strip, colors: MapColors, family: string): void {
  pen.fillStyle = colors.ink
  for (const box of bandBoxes(strip)) pen.fillRect(...box)
  pen.font = `500 12px ${family}`
  pen.fillStyle = colors.ink2
  pen.textBaseline = 'middle'
  for (const each of figuresOf(strip)) drawFigure(pen, each)
}
