import type { CDPSession, Locator } from 'playwright-core'
import { expectSoon, type Point } from '../map'
import type { Player } from '../player'

/** The label is what a finger meets. */
export async function tapRadio(radio: Locator): Promise<void> {
  await radio.locator('xpath=ancestor::label').tap()
  await expectSoon(() => radio.isChecked())
}

export async function swipe({ page }: Player, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  await touch(session, 'touchStart', from)
  for (const point of [middle, to]) await touch(session, 'touchMove', point)
  await touch(session, 'touchEnd')
  await session.detach()
}

export async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at?: Point,
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
}
