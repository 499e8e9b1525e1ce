import { KINDS } from '@/lib/questions/registry'
import ui from '@/messages/en/ui.json'
import { visit, WIDE } from './browser'
import { answer, goOn } from './hands/hand'
import { mouse } from './hands/mouse'
import { Player } from './player'
import { begin } from './quizzes'
import { expectAnswerOnMap } from './reveal'

test('a whole quiz of all six kinds is played by mouse, and the map shows every answer', async () => {
  const { context, page, watch } = await visit(WIDE)
  const player = new Player(page)
  let { attempt, question } = await begin(context, { seed: 'by mouse' })
  await player.open(attempt.id)
  const played: string[] = []
  while (question) {
    const marked = await answer(mouse, player, question)
    await expectAnswerOnMap(player, question.kind, marked)
    played.push(question.kind)
    ;({ attempt, question } = marked)
    await goOn(mouse, player)
  }
  expect(played.toSorted()).toEqual([...KINDS].toSorted())
  await page.waitForURL(`**/play/${attempt.id}/result`)
  await page
    .getByRole('heading', { level: 1, name: new RegExp(`^${attempt.points.toLocaleString('en')} of`) })
    .waitFor()
  expect(await page.getByRole('list', { name: ui.result.rows }).getByRole('listitem').count()).toBe(6)
  expect(watch.troubles).toEqual([])
})
