import { tabTo, untilHeard } from '../browser/hands/keys-gestures'
import { drag, middleOf } from '../browser/hands/mouse-gestures'
import { expectSoon } from '../browser/map'
import type { KindOnScreen } from '.'

export const onScreen: KindOnScreen<'order'> = {
  /** Drags the second card to the top; the third one's arrow moves it down. */
  async mouse(player) {
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
  async finger({ sheet }) {
    const slots = sheet.getByRole('listitem')
    const first = await slots.first().textContent()
    await slots.first().getByRole('button').last().tap()
    await expectSoon(async () => (await slots.nth(1).textContent()) === first)
  },
  /** Lifts the first card, carries it down by one, puts it there; what is heard tells when the next key may come. */
  async keys({ page, sheet, action }, { cards }) {
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
  answer: { roles: ['border'], isTagged: true },
}
