import { messages } from '@/messages/en'
import { tabTo } from '../browser/hands/keys-gestures'
import { boxOf } from '../browser/hands/mouse-gestures'
import type { KindOnScreen } from '.'

const words = messages.questions.estimate

export const onScreen: KindOnScreen<'estimate'> = {
  /** Presses the slider two thirds along. */
  async mouse(player) {
    const slider = player.sheet.getByLabel(words.slider, { exact: true })
    const { width, height } = await boxOf(slider)
    await slider.click({ position: { x: (width * 2) / 3, y: height / 2 } })
  },
  async finger({ sheet }) {
    const slider = sheet.getByLabel(words.slider, { exact: true })
    const width = await slider.evaluate((element) => element.clientWidth)
    await slider.tap({ position: { x: width / 3, y: 10 } })
  },
  async keys({ page, sheet }) {
    const slider = sheet.getByLabel(words.slider, { exact: true })
    await tabTo(page, slider)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  },
  answer: { roles: ['border'] },
}
