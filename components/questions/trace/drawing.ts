import type { LonLat } from '@/lib/pack/schema'
import type { Questions, Responses } from '../view'
import type { TraceDraft } from './draft'

type Drawing = TraceDraft

export const EMPTY: Drawing = { mode: 'freehand', line: [], strokes: [], typing: false }

/** What the wire takes (`lib/questions/trace/wire`), with room for the two ends. */
const LONGEST = 498

/**
 * The drawing after a point or a stroke was added: undone as one step. A first stroke that came over from the far end
 * is turned round, so that it hangs together with the end it is drawn from.
 */
export function withStroke(
  drawing: Drawing,
  line: readonly LonLat[],
  ends?: Pick<Questions['trace'], 'from' | 'to'>,
): Drawing {
  const isWhole = ends && drawing.line.length === 0 && line.length > 1 && isAcross(line, ends.to, ends.from)
  return { ...drawing, line: isWhole ? line.toReversed() : line, strokes: [...drawing.strokes, drawing.line.length] }
}

export function withoutLastStroke(drawing: Drawing): Drawing {
  const before = drawing.strokes.at(-1) ?? 0
  return { ...drawing, line: drawing.line.slice(0, before), strokes: drawing.strokes.slice(0, -1) }
}

export function withoutStrokes(drawing: Drawing): Drawing {
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

/** Begins nearer to the one and ends nearer to the other. */
function isAcross(line: readonly LonLat[], one: LonLat, other: LonLat): boolean {
  const [first = one, last = other] = [line[0], line.at(-1)]
  return apart(first, one) < apart(first, other) && apart(last, other) < apart(last, one)
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
