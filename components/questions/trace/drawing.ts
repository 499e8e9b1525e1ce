import type { LonLat } from '@/lib/pack/schema'
import type { Drafts, Questions, Responses } from '../view'

type Drawing = Drafts['trace']

export const EMPTY: Drawing = { mode: 'freehand', line: [], strokes: [], typing: false }

/** What the wire takes (`lib/quiz/wire`), with room for the two ends. */
const LONGEST = 498

/** The drawing after a point or a stroke was added: undone as one step. */
export function drawn(drawing: Drawing, line: readonly LonLat[]): Drawing {
  return { ...drawing, line, strokes: [...drawing.strokes, drawing.line.length] }
}

export function undone(drawing: Drawing): Drawing {
  const before = drawing.strokes.at(-1) ?? 0
  return { ...drawing, line: drawing.line.slice(0, before), strokes: drawing.strokes.slice(0, -1) }
}

export function cleared(drawing: Drawing): Drawing {
  return { ...drawing, line: [], strokes: [] }
}

/** The line from one end to the other through what was drawn, whichever end the hand began at. */
export function answerLine({ from, to }: Questions['trace'], { line }: Drawing): Responses['trace'] | undefined {
  if (line.length === 0) return undefined
  const through = thinned(isBackwards(line, from, to) ? line.toReversed() : line)
  return { line: [from, ...through, to] }
}

function isBackwards(line: readonly LonLat[], from: LonLat, to: LonLat): boolean {
  const [first = from, last = to] = [line[0], line.at(-1)]
  return apart(first, from) + apart(last, to) > apart(first, to) + apart(last, from)
}

/** Enough to tell near from far; not a distance. */
function apart(a: LonLat, b: LonLat): number {
  return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1])
}

function thinned(line: readonly LonLat[]): LonLat[] {
  if (line.length <= LONGEST) return [...line]
  const step = (line.length - 1) / (LONGEST - 1)
  return Array.from({ length: LONGEST }, (_, index) => line[Math.round(index * step)]).filter((at) => at !== undefined)
}
