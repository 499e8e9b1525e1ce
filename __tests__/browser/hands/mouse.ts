import type { Locator } from 'playwright-core'
import { messages } from '@/messages/en'
import { expectSoon, type Point } from '../map'
import type { Player } from '../player'
import type { Hand } from './hand'

const { estimate } = messages.questions

/** Clicks and drags. */
export const mouse: Hand = {
  press: ({ action }) => action.click(),
  make: {
    /** Drags the second card to the top; the third one's arrow moves it down. */
    async order(player) {
      const slots = player.sheet.getByRole('listitem')
      const [second, third] = [await slots.nth(1).textContent(), await slots.nth(2).textContent()]
      // A drag before the screen's script has arrived moves nothing: a hand would try again.
      await expectSoon(async () => {
        if ((await slots.first().textContent()) === second) return true
        await drag(player, await middleOf(slots.nth(1)), await middleOf(slots.first()))
        return (await slots.first().textContent()) === second
      })
      await slots.nth(2).getByRole('button').last().click()
      await expectSoon(async () => (await slots.nth(3).textContent()) === third)
    },
    /** Drags the map under the crosshair. */
    async place(player) {
      const before = await player.map.centre()
      const { left, right, top, bottom } = await player.map.free()
      const from = { x: (left + right) / 2, y: (top + bottom) / 2 }
      // When the sheet grows meanwhile, the camera makes room for it and lets go of the map: a hand would try again.
      await expectSoon(async () => {
        await drag(player, from, { x: from.x - 70, y: from.y + 50 })
        await player.map.atRest()
        return String(await player.map.centre()) !== String(before)
      })
    },
    /** Drags the first card into the last bin; for the others a click on a bin is enough. */
    async match(player, { cards, bins }) {
      const [card, ...others] = cards
      const bin = (index: number) => player.sheet.getByRole('region', { name: bins[index]?.label ?? '', exact: true })
      await drag(
        player,
        await middleOf(player.sheet.getByRole('button', { name: card?.label ?? '' }).first()),
        await middleOf(bin(bins.length - 1)),
      )
      for (const index of others.keys()) {
        await bin(index % bins.length)
          .getByRole('button')
          .first()
          .click({ position: { x: 14, y: 14 } })
      }
    },
    async choose(player) {
      await player.option(0).click()
    },
    /** Presses the slider two thirds along. */
    async estimate(player) {
      const slider = player.sheet.getByLabel(estimate.slider, { exact: true })
      const { width, height } = await boxOf(slider)
      await slider.click({ position: { x: (width * 2) / 3, y: height / 2 } })
    },
    /** Draws with the pen, in a curve from one end to the other. */
    async trace(player, { from, to }) {
      const [a, b] = await player.map.project([from, to])
      if (!a || !b) throw new Error('a trace has two ends')
      await stroke(player, curve(a, b))
    },
  },
}

function curve(a: Point, b: Point): Point[] {
  const parts = 8
  return Array.from({ length: parts + 1 }, (_, index) => {
    const share = index / parts
    const bow = Math.sin(share * Math.PI) * 18
    return { x: a.x + (b.x - a.x) * share + bow, y: a.y + (b.y - a.y) * share }
  })
}

async function drag(player: Player, start: Point, end: Point): Promise<void> {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  await stroke(player, [start, { x: start.x + 6, y: start.y + 6 }, middle, end, end])
}

/** Press, move from point to point, let go. Few points: each waits for the map to be painted. */
async function stroke({ page }: Player, points: readonly Point[]): Promise<void> {
  const [first, ...rest] = points
  if (!first) return
  await page.mouse.move(first.x, first.y)
  await page.mouse.down()
  for (const { x, y } of rest) await page.mouse.move(x, y)
  await page.mouse.up()
}

async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return box
}

async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}
