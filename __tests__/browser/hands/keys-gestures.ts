import type { Locator, Page } from 'playwright-core'
import { expectSoon } from '../map'
import type { Player } from '../player'

/** The first press after a lift may come before anybody listens to it: then once more. */
export function untilHeard(page: Page, key: string, words: RegExp): Promise<void> {
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

export const toMap = ({ page }: Player) => tabTo(page, page.locator('[data-map] canvas'))
