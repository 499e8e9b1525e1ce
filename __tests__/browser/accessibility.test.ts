import ui from '@/messages/en/ui.json'
import { barriers } from './axe'
import { STILL, visit } from './browser'
import { answer, goOn } from './hands/hand'
import { mouse } from './hands/mouse'
import { Player } from './player'
import { begin } from './quizzes'

test('no question, no answer and no result has a barrier that axe finds, by day or night', async () => {
  const { context, page } = await visit(STILL)
  const player = new Player(page)
  let { attempt, question } = await begin(context, { seed: 'without barriers' })
  const found: Record<string, string[]> = {}
  await player.open(attempt.id)
  while (question) {
    await player.asked(question)
    found[`${question.kind}, open`] = await barriers(page)
    const marked = await answer(mouse, player, question)
    await player.map.atRest()
    found[`${question.kind}, revealed`] = await barriers(page)
    ;({ attempt, question } = marked)
    await goOn(mouse, player)
  }
  await page.waitForURL(`**/play/${attempt.id}/result`)
  await page.getByRole('list', { name: ui.result.rows }).getByRole('button').first().click()
  await page.getByRole('region', { name: /^The answer on the map/ }).waitFor()
  found.result = await barriers(page)
  await page.goto('/privacy')
  found['privacy, with something kept'] = await barriers(page)
  expect(Object.keys(found)).toHaveLength(14)
  expect(Object.entries(found).filter(([, barred]) => barred.length > 0)).toEqual([])
})

test.each(['/', '/atlas/china-kazakhstan', '/join', '/join?code=123', '/privacy', '/nowhere'])(
  '%s has no barrier that axe finds, by day or night',
  async (path) => {
    const { page } = await visit(STILL)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await barriers(page)).toEqual([])
  },
)
