import type { Locator } from 'playwright-core'
import type { Point } from '../map'
import type { Player } from '../player'

export function curve(a: Point, b: Point): Point[] {
  const parts = 8
  return Array.from({ length: parts + 1 }, (_, index) => {
    const share = index / parts
    const bow = Math.sin(share * Math.PI) * 18
    return { x: a.x + (b.x - a.x) * share + bow, y: a.y + (b.y - a.y) * share }
  })
}

export async function drag(player: Player, start: Point, end: Point): Promise<void> {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  await stroke(player, [start, { x: start.x + 6, y: start.y + 6 }, middle, end, end])
}

/** Press, move from point to point, let go. Few points: each waits for the map to be painted. */
export async function stroke({ page }: Player, points: readonly Point[]): Promise<void> {
  const [first, ...rest] = points
  if (!first) return
  await page.mouse.move(first.x, first.y)
  await page.mouse.down()
  for (const { x, y } of rest) await page.mouse.move(x, y)
  await page.mouse.up()
}

export async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return box
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}
