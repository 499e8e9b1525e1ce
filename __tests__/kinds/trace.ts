import { messages } from '@/messages/en'
import { tapRadio } from '../browser/hands/finger-gestures'
import { tabTo, toMap } from '../browser/hands/keys-gestures'
import { curve, stroke } from '../browser/hands/mouse-gestures'
import { expectSoon } from '../browser/map'
import type { KindOnScreen } from '.'

const words = messages.questions.trace

export const onScreen: KindOnScreen<'trace'> = {
  isOnMap: true,
  /** Draws with the pen, in a curve from one end to the other. */
  async mouse(player, { from, to }) {
    const [a, b] = await player.map.project([from, to])
    if (!a || !b) throw new Error('a trace has two ends')
    // A stroke before the pen is ready draws nothing: a hand would try again.
    const drawn = player.sheet.getByRole('button', { name: player.words.questions.trace.clear })
    await expectSoon(async () => {
      await stroke(player, curve(a, b))
      return drawn.isEnabled()
    })
  },
  /** Sets a point, beside the middle of the straight way. */
  async finger(player, { from, to }) {
    const { page, sheet, map } = player
    await tapRadio(sheet.getByRole('radio', { name: words.points }))
    await map.atRest()
    const [a, b] = await map.project([from, to])
    if (!a || !b) throw new Error('a trace has two ends')
    await page.touchscreen.tap((a.x + b.x) / 2 + 12, (a.y + b.y) / 2)
    await sheet.getByText('1 point', { exact: true }).waitFor()
  },
  /** Sets two points at the crosshair. */
  async keys(player) {
    const { page, sheet, action } = player
    await tabTo(page, sheet.getByRole('radio', { name: words.freehand }))
    await page.keyboard.press('ArrowRight')
    await expectSoon(() => sheet.getByRole('radio', { name: words.points }).isChecked())
    await toMap(player)
    for (const key of ['Enter', 'ArrowUp', 'Enter']) {
      await page.keyboard.press(key)
      await player.map.atRest()
    }
    await sheet.getByText('2 points', { exact: true }).waitFor()
    await tabTo(page, action)
  },
  answer: { roles: ['border', 'guess', 'area'] },
}
