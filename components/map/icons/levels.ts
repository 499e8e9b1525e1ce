import { LEVELS, type Level } from '@/lib/memory/level'
import type { Drawing } from './drawings'

/**
 * How well something is known, told by what is on the mark as well as by its colour: a small ring, then discs with a
 * cross, one bar, two bars, a check mark. In units of half a disc's radius from its middle.
 */
export const LEVEL_STROKES: Readonly<Record<Level, readonly (readonly (readonly [number, number])[])[]>> = {
  new: [],
  missed: [
    [
      [-1, -1],
      [1, 1],
    ],
    [
      [1, -1],
      [-1, 1],
    ],
  ],
  shaky: [
    [
      [-1.1, 0],
      [1.1, 0],
    ],
  ],
  nearly: [
    [
      [-1.1, -0.6],
      [1.1, -0.6],
    ],
    [
      [-1.1, 0.6],
      [1.1, 0.6],
    ],
  ],
  known: [
    [
      [-1.1, 0],
      [-0.3, 0.9],
      [1.1, -0.8],
    ],
  ],
}

export const levelRadius = (level: Level): number => (level === 'new' ? 4.5 : 9)

const SIZE = 24

const levelDrawing = (level: Level): Drawing => ({
  width: SIZE,
  height: SIZE,
  draw(pen, colors) {
    const { fill, on } = colors.credit[level]
    const radius = levelRadius(level)
    pen.translate(SIZE / 2, SIZE / 2)
    pen.beginPath()
    pen.arc(0, 0, radius, 0, 2 * Math.PI)
    pen.fillStyle = fill
    pen.fill()
    pen.strokeStyle = colors.ink
    pen.lineWidth = 1.6
    pen.stroke()
    pen.strokeStyle = on
    pen.lineWidth = 2
    pen.lineCap = 'round'
    pen.lineJoin = 'round'
    for (const stroke of LEVEL_STROKES[level]) {
      pen.beginPath()
      for (const [x, y] of stroke) pen.lineTo((x * radius) / 2, (y * radius) / 2)
      pen.stroke()
    }
  },
})

export const LEVEL_DRAWINGS: Readonly<Record<string, Drawing>> = Object.fromEntries(
  LEVELS.map((level) => [`level-${level}`, levelDrawing(level)]),
)
