import { KINDS } from '@/lib/questions/registry'
import ui from '@/messages/en/ui.json'
import { barriers } from './axe'
import { STILL, visit } from './browser'
import { answer, goOn } from './hands/hand'
import { keys } from './hands/keys'
import { tabTo } from './hands/keys-gestures'
import { Player } from './player'
import { begin } from './quizzes'

test('a whole quiz of all six kinds is played by keyboard alone, and axe finds no barrier on any of its screens, by day or night', async () => {
  const { context, page, watch } = await visit(STILL)
  await context.addInitScript(() => addEventListener('pointerdown', () => console.error('a pointer was used'), true))
  const player = new Player(page)
  let { attempt, question } = await begin(context, { seed: 'by keyboard' })
  const found: Record<string, string[]> = {}
  await player.open(attempt.id)
  while (question) {
    await player.asked(question)
    found[`${question.kind}, open`] = await barriers(page)
    const marked = await answer(keys, player, question)
    // Enter goes on from here; a reader begins to read.
    expect(await player.heading.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await player.map.atRest()
    found[`${question.kind}, revealed`] = await barriers(page)
    ;({ attempt, question } = marked)
    await goOn(keys, player)
  }
  await page.waitForURL(`**/play/${attempt.id}/result`)
  await tabTo(page, page.getByRole('list', { name: ui.result.rows }).getByRole('button').first())
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: /^The answer on the map/ }).waitFor()
  found.result = await barriers(page)

  const screens = KINDS.flatMap((kind) => [`${kind}, open`, `${kind}, revealed`])
  expect(Object.keys(found).toSorted()).toEqual([...screens, 'result'].toSorted())
  expect(Object.entries(found).filter(([, barred]) => barred.length > 0)).toEqual([])
  expect(watch.troubles).toEqual([])
})

test('the first question is one key away from the start page', async () => {
  const { page, watch } = await visit(STILL)
  await page.goto('/')
  await tabTo(page, page.getByRole('button', { name: ui.home.play }))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/play/*')
  await new Player(page).heading.waitFor()
  expect(watch.troubles).toEqual([])
})
