import type { CDPSession, Locator } from 'playwright-core'
import { messages } from '@/messages/en'
import { expectSoon, type Point } from '../map'
import type { Player } from '../player'
import type { Hand } from './hand'

const { estimate, trace } = messages.questions

/** Taps and swipes. */
export const finger: Hand = {
  press: ({ action }) => action.tap(),
  make: {
    async order({ sheet }) {
      const slots = sheet.getByRole('listitem')
      const first = await slots.first().textContent()
      await slots.first().getByRole('button').last().tap()
      await expectSoon(async () => (await slots.nth(1).textContent()) === first)
    },
    /** Swipes the map under the crosshair. */
    async place(player) {
      const before = await player.map.centre()
      const { left, right, top, bottom } = await player.map.free()
      const from = { x: (left + right) / 2, y: (top + bottom) / 2 }
      await swipe(player, from, { x: from.x - 60, y: from.y + 30 })
      await player.map.atRest()
      expect(await player.map.centre()).not.toEqual(before)
    },
    /** The next card is chosen by itself: a tap on a bin for each. */
    async match({ sheet }, { cards, bins }) {
      for (const [index, { label }] of cards.entries()) {
        const bin = sheet.getByRole('region', { name: bins[index % bins.length]?.label ?? '', exact: true })
        await bin
          .getByRole('button')
          .first()
          .tap({ position: { x: 14, y: 14 } })
        await bin.getByRole('button', { name: label }).last().waitFor()
      }
    },
    async choose(player) {
      await player.option(0).tap()
    },
    async estimate({ sheet }) {
      const slider = sheet.getByLabel(estimate.slider, { exact: true })
      const width = await slider.evaluate((element) => element.clientWidth)
      await slider.tap({ position: { x: width / 3, y: 10 } })
    },
    /** Sets a point, beside the middle of the straight way. */
    async trace(player, { from, to }) {
      const { page, sheet, map } = player
      await tapRadio(sheet.getByRole('radio', { name: trace.points }))
      await map.atRest()
      const [a, b] = await map.project([from, to])
      if (!a || !b) throw new Error('a trace has two ends')
      await page.touchscreen.tap((a.x + b.x) / 2 + 12, (a.y + b.y) / 2)
      await sheet.getByText('1 point', { exact: true }).waitFor()
    },
  },
}

/** The label is what a finger meets. */
async function tapRadio(radio: Locator): Promise<void> {
  await radio.locator('xpath=ancestor::label').tap()
  await expectSoon(() => radio.isChecked())
}

async function swipe({ page }: Player, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  await touch(session, 'touchStart', from)
  for (const point of [middle, to]) await touch(session, 'touchMove', point)
  await touch(session, 'touchEnd')
  await session.detach()
}

async function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
}
