import { tabTo } from '../browser/hands/keys-gestures'
import { drag, middleOf } from '../browser/hands/mouse-gestures'
import type { KindOnScreen } from '.'

export const onScreen: KindOnScreen<'match'> = {
  /** Drags the first card into the last bin; for the others a click on a bin is enough. */
  async mouse(player, { cards, bins }) {
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
  /** The next card is chosen by itself: a tap on a bin for each. */
  async finger({ sheet }, { cards, bins }) {
    for (const [index, { label }] of cards.entries()) {
      const bin = sheet.getByRole('region', { name: bins[index % bins.length]?.label ?? '', exact: true })
      await bin
        .getByRole('button')
        .first()
        .tap({ position: { x: 14, y: 14 } })
      await bin.getByRole('button', { name: label }).last().waitFor()
    }
  },
  /** The next card is chosen by itself: one bin a card. */
  async keys({ page, sheet, action }, { cards, bins }) {
    for (const [index, { label }] of cards.entries()) {
      const bin = sheet.getByRole('region', { name: bins[index % bins.length]?.label ?? '', exact: true })
      await tabTo(page, bin.getByRole('button').first())
      await page.keyboard.press(index % 2 ? 'Enter' : 'Space')
      await bin.getByRole('button', { name: label }).last().waitFor()
    }
    await tabTo(page, action)
  },
  answer: { roles: [], isTagged: true },
}
