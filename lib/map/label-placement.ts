import { type Box, contains, grown, holds, meets, type Spot } from './collision-boxes'

/** Where a box beside a place goes: which way it leans and where its middle lies. */
export interface Seat {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const STEPS = [0, 14, 30, 52, 80, 115, 155]
const WAYS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
]

function seatBox(at: Spot, [dx, dy]: readonly [number, number], { width, height }: Size, away: number): Box {
  const x = at.x + dx * (width / 2 + away)
  const y = at.y + dy * (height / 2 + away * (dx === 0 ? 1 : 0.5))
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export interface Ground {
  readonly border: readonly Spot[]
  readonly free: Box
  /** Names of lakes and the like: better not covered. */
  readonly names: readonly Box[]
}

/** A little for lying far off, more on a name, much on the border, on another or outside of what is free. */
function costOf(box: Box, away: number, taken: readonly Box[], { border, free, names }: Ground): number {
  const clear = grown(box, 5)
  const onLine = border.filter((spot) => holds(clear, spot)).length
  const onOthers = taken.filter((other) => meets(other, clear)).length
  const onNames = names.filter((other) => meets(other, box)).length
  return away + onLine * 40 + onNames * 24 + onOthers * 400 + (contains(free, box) ? 0 : 1500)
}

/** Seats boxes one after the other, each where it costs least, not on those before it. */
export function seat(
  wishes: readonly { readonly at: Spot; readonly size: Size; readonly gap: number }[],
  ground: Ground,
): Seat[] {
  const taken: Box[] = []
  return wishes.map(({ at, size, gap }) => {
    const choices = WAYS.flatMap((way, rank) =>
      STEPS.map((step) => {
        const box = seatBox(at, way, size, gap + step)
        return { box, cost: costOf(box, step + rank * 2, taken, ground) }
      }),
    )
    const best = choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least))
    taken.push(best.box)
    return { x: (best.box.left + best.box.right) / 2, y: (best.box.top + best.box.bottom) / 2 }
  })
}
