import { KINDS } from '@/lib/questions/kinds'
import ui from '@/messages/en/ui.json'
import { STILL, visit } from './browser'
import { answer, goOn } from './hands/hand'
import { keys, tabTo } from './hands/keys'
import { Player } from './player'
import { begin } from './quizzes'

test('a whole quiz of all six kinds is played by keyboard alone', async () => {
  const { context, page, watch } = await visit(STILL)
  await context.addInitScript(() => addEventListener('pointerdown', () => console.error('a pointer was used'), true))
  const player = new Player(page)
  let { attempt, question } = await begin(context, { seed: 'by keyboard' })
  await player.open(attempt.id)
  const played: string[] = []
  while (question) {
    const marked = await answer(keys, player, question)
    played.push(question.kind)
    ;({ attempt, question } = marked)
    // The heading has the focus now: Enter goes on from anywhere.
    expect(await player.heading.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await goOn(keys, player)
  }
  expect(played.toSorted()).toEqual([...KINDS].toSorted())

  await page.waitForURL(`**/play/${attempt.id}/result`)
  const row = page.getByRole('list', { name: ui.result.rows }).getByRole('button').first()
  await tabTo(page, row)
  await page.keyboard.press('Enter')
  await page.locator('[aria-expanded=true]').waitFor()
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
