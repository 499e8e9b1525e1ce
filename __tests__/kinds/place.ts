import { swipe } from '../browser/hands/finger-gestures'
import { toMap } from '../browser/hands/keys-gestures'
import { drag } from '../browser/hands/mouse-gestures'
import { expectSoon } from '../browser/map'
import type { KindOnScreen } from '.'

export const onScreen: KindOnScreen<'place'> = {
  isOnMap: true,
  /** Drags the map under the crosshair. */
  async mouse(player) {
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
  /** Swipes the map under the crosshair. */
  async finger(player) {
    const before = await player.map.centre()
    const { left, right, top, bottom } = await player.map.free()
    const from = { x: (left + right) / 2, y: (top + bottom) / 2 }
    await swipe(player, from, { x: from.x - 60, y: from.y + 30 })
    await player.map.atRest()
    expect(await player.map.centre()).not.toEqual(before)
  },
  /** Moves the map under the crosshair, finely too, and places with Enter. */
  async keys(player) {
    await toMap(player)
    const before = await player.map.centre()
    for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowLeft']) await player.page.keyboard.press(key)
    await player.map.atRest()
    expect(await player.map.centre()).not.toEqual(before)
  },
  answer: { roles: ['answer', 'guess', 'link'], points: ({ at }) => [at] },
}
