import { tabTo } from '../browser/hands/keys-gestures'
import { expectSoon } from '../browser/map'
import type { KindOnScreen } from '.'

export const onScreen: KindOnScreen<'choose'> = {
  async mouse(player) {
    await player.option(0).click()
  },
  async finger(player) {
    await player.option(0).tap()
  },
  async keys({ page, sheet }) {
    const options = sheet.getByRole('radio')
    await tabTo(page, options.first())
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expectSoon(() => options.nth(1).isChecked())
  },
  answer: { roles: ['border'] },
}
