import type { MapColors } from '../map-colors'

/** Pictures on the map, drawn in CSS pixels on a canvas; `stretch` ones grow with the text on them. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly draw: (pen: CanvasRenderingContext2D, colors: MapColors) => void
  /** The columns and rows that may grow, and where the text goes: [left, top, right, bottom]. */
  readonly stretch?: { readonly x: readonly [number, number]; readonly y: readonly [number, number] }
}

function trace(pen: CanvasRenderingContext2D, ...points: readonly (readonly [number, number])[]): void {
  pen.beginPath()
  for (const [x, y] of points) pen.lineTo(x, y)
}

function pens(pen: CanvasRenderingContext2D, colour: string, width: number): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
}

function disc(pen: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
  pen.fillStyle = fill
  pen.fill()
}

/** A peak in two strokes of a pen, shaded on the right. */
const peak: Drawing = {
  width: 24,
  height: 20,
  draw(pen, colors) {
    pens(pen, colors.relief, 1.5)
    trace(pen, [3.5, 17], [7.6, 9.4], [11, 3], [14.2, 8], [20.5, 17.5])
    pen.stroke()
    pens(pen, colors.relief, 1.1)
    trace(pen, [11.6, 5.2], [13.4, 10.5], [12.6, 13.2])
    pen.stroke()
    pen.globalAlpha = 0.35
    pen.fillStyle = colors.relief
    trace(pen, [11, 3], [14.2, 8], [20.5, 17.5], [13.8, 13.4], [13.4, 9.6])
    pen.fill()
  },
}

/** The truth: a gold drop with a check mark, its point at the place. */
const pin: Drawing = {
  width: 44,
  height: 54,
  draw(pen, colors) {
    const middle = 22
    pen.beginPath()
    pen.arc(middle, 21, 18, Math.PI * 0.86, Math.PI * 0.14)
    pen.bezierCurveTo(36, 36, 27, 42, middle, 51)
    pen.bezierCurveTo(17, 42, 8, 36, middle - 16.3, 28.7)
    pen.closePath()
    pen.fillStyle = colors.gold
    pen.fill()
    pens(pen, colors.goldCase, 2)
    pen.stroke()
    pens(pen, colors.onGold, 3.4)
    trace(pen, [14.5, 21.5], [20, 27], [30, 15.5])
    pen.stroke()
  },
}

/** Your hand: a ring with a dot. */
const guess: Drawing = {
  width: 32,
  height: 32,
  draw(pen, colors) {
    disc(pen, 16, 16, 15, colors.halo)
    pens(pen, colors.you, 3)
    pen.beginPath()
    pen.arc(16, 16, 10.5, 0, 2 * Math.PI)
    pen.stroke()
    disc(pen, 16, 16, 4.4, colors.you)
  },
}

/** A boundary post, striped in the border's red. */
const post: Drawing = {
  width: 18,
  height: 30,
  draw(pen, colors) {
    const outline = [
      [3.5, 28],
      [3.5, 9],
      [9, 2.5],
      [14.5, 9],
      [14.5, 28],
    ] as const
    trace(pen, ...outline)
    pen.closePath()
    pen.fillStyle = colors.post
    pen.fill()
    pen.fillStyle = colors.postStripes
    pen.fillRect(3.5, 10.5, 11, 5)
    pen.fillRect(3.5, 20.5, 11, 5)
    pens(pen, colors.goldCase, 2)
    trace(pen, ...outline)
    pen.closePath()
    pen.stroke()
  },
}

/** Where three countries meet. */
const tripoint: Drawing = {
  width: 24,
  height: 22,
  draw(pen, colors) {
    pens(pen, colors.borderRed, 2.4)
    trace(pen, [12, 2.6], [21.6, 19.2], [2.4, 19.2])
    pen.closePath()
    pen.fillStyle = colors.paper
    pen.fill()
    pen.stroke()
  },
}

const ring = (radius: number, weight: number): Drawing => ({
  width: 2 * radius + 6,
  height: 2 * radius + 6,
  draw(pen, colors) {
    const middle = radius + 3
    disc(pen, middle, middle, radius + 1.6, colors.halo)
    pens(pen, colors.ink, weight)
    pen.beginPath()
    pen.arc(middle, middle, radius, 0, 2 * Math.PI)
    pen.stroke()
  },
})

const waves: Drawing = {
  width: 30,
  height: 22,
  draw(pen, colors) {
    pens(pen, colors.waterInk, 1.6)
    for (const y of [5, 11, 17]) {
      pen.beginPath()
      pen.moveTo(4, y)
      pen.quadraticCurveTo(7.6, y - 4, 11.3, y)
      pen.quadraticCurveTo(15, y + 4, 18.6, y)
      pen.quadraticCurveTo(22.3, y - 4, 26, y)
      pen.stroke()
    }
  },
}

/** 45°. The map stretches a pattern up to twice with the zoom: from 7 to 14 px from line to line, 10 on the mean. */
const HATCH = 10
const hatch = (slope: 1 | -1, colour: (colors: MapColors) => string, opacity: number): Drawing => ({
  width: HATCH,
  height: HATCH,
  draw(pen, colors) {
    pens(pen, colour(colors), 0.9)
    pen.lineCap = 'butt'
    pen.globalAlpha = opacity
    for (const shift of [-HATCH, 0, HATCH]) {
      const [low, high] = slope === 1 ? [HATCH + 4, -4] : [-4, HATCH + 4]
      trace(pen, [shift - 4, low], [shift + HATCH + 4, high])
      pen.stroke()
    }
  },
})

const shield: Drawing = {
  width: 24,
  height: 18,
  stretch: { x: [6, 18], y: [6, 12] },
  draw(pen, colors) {
    pen.beginPath()
    pen.roundRect(1, 1, 22, 16, 2.5)
    pen.fillStyle = colors.road
    pen.fill()
    pens(pen, colors.roadCase, 1.2)
    pen.stroke()
  },
}

const blank: Drawing = { width: 6, height: 6, draw: () => undefined }

export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  peak,
  pin,
  guess,
  post,
  tripoint,
  town: ring(3.1, 1.8),
  place: ring(4, 2),
  waves,
  'hatch-subject': hatch(1, (colors) => colors.goldInk, 0.5),
  'hatch-between': hatch(-1, (colors) => colors.you, 0.7),
  shield,
  blank,
}
