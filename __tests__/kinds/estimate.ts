import { tabTo } from '../browser/hands/keys-gestures'
import { boxOf } from '../browser/hands/mouse-gestures'
import type { KindOnScreen } from '.'

export const onScreen: KindOnScreen<'estimate'> = {
  /** Presses the slider two thirds along. */
  async mouse(player) {
    const slider = player.sheet.getByLabel(player.words.questions.estimate.slider, { exact: true })
    const { width, height } = await boxOf(slider)
    await slider.click({ position: { x: (width * 2) / 3, y: height / 2 } })
  },
  async finger({ sheet, words }) {
    const slider = sheet.getByLabel(words.questions.estimate.slider, { exact: true })
    const width = await slider.evaluate((element) => element.clientWidth)
    await slider.tap({ position: { x: width / 3, y: 10 } })
  },
  async keys({ page, sheet, words }) {
    const slider = sheet.getByLabel(words.questions.estimate.slider, { exact: true })
    await tabTo(page, slider)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  },
  answer: { roles: ['border'] },
}
