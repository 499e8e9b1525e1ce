import { type Box, containsBox, containsPoint, growBox, overlaps, type ScreenPoint } from './collision-boxes'

/** Where a box beside a place goes: which way it leans and where its middle lies. */
export interface LabelPosition {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const DISTANCES = [0, 14, 30, 52, 80, 115, 155]
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
]

function boxBeside(at: ScreenPoint, [dx, dy]: readonly [number, number], { width, height }: Size, away: number): Box {
  const x = at.x + dx * (width / 2 + away)
  const y = at.y + dy * (height / 2 + away * (dx === 0 ? 1 : 0.5))
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export interface Obstacles {
  readonly border: readonly ScreenPoint[]
  readonly free: Box
  /** Names of lakes and the like: better not covered. */
  readonly names: readonly Box[]
}

/** A little for lying far off, more on a name, much on the border, on another or outside of what is free. */
function costOf(box: Box, away: number, occupied: readonly Box[], { border, free, names }: Obstacles): number {
  const clear = growBox(box, 5)
  const onLine = border.filter((spot) => containsPoint(clear, spot)).length
  const onOthers = occupied.filter((other) => overlaps(other, clear)).length
  const onNames = names.filter((other) => overlaps(other, box)).length
  return away + onLine * 40 + onNames * 24 + onOthers * 400 + (containsBox(free, box) ? 0 : 1500)
}

/** Places boxes one after the other, each at the position of least cost, clear of those placed before. */
export function placeLabels(
  wishes: readonly { readonly at: ScreenPoint; readonly size: Size; readonly gap: number }[],
  ground: Obstacles,
): LabelPosition[] {
  const occupied: Box[] = []
  return wishes.map(({ at, size, gap }) => {
    const choices = DIRECTIONS.flatMap((way, rank) =>
      DISTANCES.map((step) => {
        const box = boxBeside(at, way, size, gap + step)
        return { box, cost: costOf(box, step + rank * 2, occupied, ground) }
      }),
    )
    const best = choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least))
    occupied.push(best.box)
    return { x: (best.box.left + best.box.right) / 2, y: (best.box.top + best.box.bottom) / 2 }
  })
}
