/** Finding room on the screen for what must not lie on other things. All in pixels of the map's box. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const boxAround = ({ x, y }: ScreenPoint, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

export const growBox = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
})

export const containsBox = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

export const containsPoint = (box: Box, { x, y }: ScreenPoint): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const distance = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(a.x - b.x, a.y - b.y)

/** A line's vertices with more between them where they lie far apart, so that none of it slips through a box. */
export function densify(line: readonly ScreenPoint[], step: number): ScreenPoint[] {
  return line.flatMap((spot, i) => {
    const before = line[i - 1]
    if (!before) return [spot]
    const parts = Math.max(1, Math.ceil(distance(before, spot) / step))
    return Array.from({ length: parts }, (_, k) => ({
      x: before.x + ((spot.x - before.x) * (k + 1)) / parts,
      y: before.y + ((spot.y - before.y) * (k + 1)) / parts,
    }))
  })
}

/** A grid of places in a box, those next to `wish` first. */
export function candidates(free: Box, wish: ScreenPoint, columns: number, rows: number): ScreenPoint[] {
  const width = free.right - free.left
  const height = free.bottom - free.top
  const spots = Array.from({ length: columns * rows }, (_, i) => ({
    x: free.left + (((i % columns) + 0.5) * width) / columns,
    y: free.top + ((Math.floor(i / columns) + 0.5) * height) / rows,
  }))
  return [wish, ...spots].sort((a, b) => distance(a, wish) - distance(b, wish))
}
