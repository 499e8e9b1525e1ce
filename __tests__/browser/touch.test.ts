import ui from '@/messages/en/ui.json'
import { PHONE, visit } from './browser'
import { finger } from './hands/finger'
import { answer, goOn } from './hands/hand'
import { Player } from './player'
import { begin } from './quizzes'
import { expectAnswerOnMap } from './reveal'
import { smallTargets } from './targets'

test('a quiz is played on a phone by finger: every target is large enough, every answer is seen above the sheet', async () => {
  const { context, page, watch } = await visit(PHONE)
  const player = new Player(page)
  let { attempt, question } = await begin(context, { seed: 'by finger' })
  const small: Record<string, string[]> = {}
  const look = async (screen: string) => {
    const found = await smallTargets(page)
    if (found.length > 0) small[screen] = found
  }
  await player.open(attempt.id)
  while (question) {
    await player.asked(question)
    await look(`${question.kind}, open`)
    const marked = await answer(finger, player, question)
    await expectAnswerOnMap(player, question.kind, marked)
    await look(`${question.kind}, revealed`)
    ;({ attempt, question } = marked)
    await goOn(finger, player)
  }
  await page.waitForURL(`**/play/${attempt.id}/result`)
  await page.getByRole('button', { name: ui.result.playAgain }).waitFor()
  await look('result')
  expect(small).toEqual({})
  expect(watch.troubles).toEqual([])
})
