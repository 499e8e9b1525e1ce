import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with the screen as it stands, by day and by night. Leaves it in the light that it was not in. */
export async function barriers(page: Page): Promise<string[]> {
  const first = await barriersNow(page)
  const isNight = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: isNight ? 'light' : 'dark' })
  return [...first, ...(await barriersNow(page))]
}

async function barriersNow(page: Page): Promise<string[]> {
  await page.waitForFunction(isSettled, undefined, { polling: 100 })
  // Legacy: without a second page for frames of other hosts; there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/**
 * Colours on their way to others are no colours to judge, and numbers on a map that moves no targets. What turns while it
 * waits never gets there.
 */
function isSettled(): boolean {
  const map = window.liveMap()
  if (map && (map.isMoving() || !map.isStyleLoaded() || !map.areTilesLoaded())) return false
  return document
    .getAnimations()
    .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity)
}
