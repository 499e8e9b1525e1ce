import ui from '@/messages/en/ui.json'
import { barriers } from './axe'
import { STILL, visit } from './browser'
import { expectSoon, MapReader } from './map'
import { expectSeen } from './reveal'

const { atlas, common } = ui

test('the atlas leads the map to each thing that is chosen from its lists, and tells where it is from', async () => {
  const { page, watch } = await visit(STILL)
  const map = new MapReader(page)
  await page.goto('/atlas/china-kazakhstan')
  const chosen: string[] = []
  for (const section of ['events', 'crossings', 'maps'] as const) {
    await page.getByRole('tab', { name: atlas.sections[section] }).click()
    const row = page.getByRole('tabpanel').getByRole('listitem').nth(1)
    const [reply] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('/overlays/')),
      row.getByRole('button').first().click(),
    ])
    await row.getByText(common.sources).first().waitFor()
    const { bounds, features } = await reply.json()
    expect(features.features.length).toBeGreaterThan(0)
    await map.shows(features.features)
    await expectSeen(map, [bounds.slice(0, 2), bounds.slice(2)])
    chosen.push(new URL(page.url()).href)
  }
  expect(await barriers(page)).toEqual([])

  // An address leads there again.
  expect(new Set(chosen).size).toBe(3)
  await page.goto(chosen[1] ?? '')
  await page.locator('[aria-expanded=true][aria-controls^=about]').waitFor()
  await expectSoon(async () => (await map.overlay()).length > 0)
  expect(watch.troubles).toEqual([])
})
