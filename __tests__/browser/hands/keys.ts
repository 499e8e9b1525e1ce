import type { Locator, Page } from 'playwright-core'
import { messages } from '@/messages/en'
import { expectSoon } from '../map'
import type { Player } from '../player'
import type { Hand } from './hand'

const { estimate, trace } = messages.questions

/** Tab, arrows, Enter and Space; nothing else, and no pointer at all. */
export const keys: Hand = {
  press: ({ page }) => page.keyboard.press('Enter'),
  make: {
    /** Lifts the first card, carries it down by one, puts it there; what is heard tells when the next key may come. */
    async order({ page, sheet, action }, { cards }) {
      const slots = sheet.getByRole('listitem')
      const first = await slots.first().textContent()
      await tabTo(page, slots.first().getByRole('button').first())
      await page.keyboard.press('Space')
      await page.getByText(new RegExp(`^Lifted .*, 1 of ${cards.length}`)).waitFor({ state: 'attached' })
      await untilHeard(page, 'ArrowDown', new RegExp(`is now 2 of ${cards.length}`))
      await page.keyboard.press('Space')
      await expectSoon(async () => (await slots.nth(1).textContent()) === first)
      await tabTo(page, action)
    },
    /** Moves the map under the crosshair, finely too, and places with Enter. */
    async place(player) {
      await toMap(player)
      const before = await player.map.centre()
      for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowLeft']) await player.page.keyboard.press(key)
      await player.map.atRest()
      expect(await player.map.centre()).not.toEqual(before)
    },
    /** The next card is chosen by itself: one bin a card. */
    async match({ page, sheet, action }, { cards, bins }) {
      for (const [index, { label }] of cards.entries()) {
        const bin = sheet.getByRole('region', { name: bins[index % bins.length]?.label ?? '', exact: true })
        await tabTo(page, bin.getByRole('button').first())
        await page.keyboard.press(index % 2 ? 'Enter' : 'Space')
        await bin.getByRole('button', { name: label }).last().waitFor()
      }
      await tabTo(page, action)
    },
    async choose({ page, sheet }) {
      const options = sheet.getByRole('radio')
      await tabTo(page, options.first())
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await expectSoon(() => options.nth(1).isChecked())
    },
    async estimate({ page, sheet }) {
      const slider = sheet.getByLabel(estimate.slider, { exact: true })
      await tabTo(page, slider)
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
    },
    /** Sets two points at the crosshair. */
    async trace(player) {
      const { page, sheet, action } = player
      await tabTo(page, sheet.getByRole('radio', { name: trace.freehand }))
      await page.keyboard.press('ArrowRight')
      await expectSoon(() => sheet.getByRole('radio', { name: trace.points }).isChecked())
      await toMap(player)
      for (const key of ['Enter', 'ArrowUp', 'Enter']) {
        await page.keyboard.press(key)
        await player.map.atRest()
      }
      await sheet.getByText('2 points', { exact: true }).waitFor()
      await tabTo(page, action)
    },
  },
}

/** The first press after a lift may come before anybody listens to it: then once more. */
function untilHeard(page: Page, key: string, words: RegExp): Promise<void> {
  return expectSoon(async () => {
    await page.keyboard.press(key)
    return page
      .getByText(words)
      .waitFor({ state: 'attached', timeout: 4000 })
      .then(
        () => true,
        () => false,
      )
  })
}

/** Tab, as often as it takes. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor()
  for (let presses = 0; presses < 80; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

const toMap = ({ page }: Player) => tabTo(page, page.locator('[data-map] canvas'))
