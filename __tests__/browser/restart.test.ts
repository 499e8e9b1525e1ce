import ui from '@/messages/en/ui.json'
import { appOf, launch, temporary } from '../launcher/launch'
import { STILL, visit } from './browser'
import { Player } from './player'
import { begin, posed } from './quizzes'

const folder = temporary()

test('an app that is killed in the middle of a quiz comes back with all of it, and the page that waited goes on', async () => {
  const data = folder()
  const first = launch({ data })
  const baseURL = await first.ready()
  const { context, page } = await visit({ ...STILL, baseURL, minds: () => false })
  const player = new Player(page)
  const { attempt, question } = await begin(context, { kinds: ['choose'], length: 3 })
  if (!question) throw new Error('there is a question')
  await player.open(attempt.id)
  await player.asked(question)
  await player.option(0).click()
  await player.give(() => player.action.click())
  await player.revealed()
  await player.goOn(() => player.action.click())
  await player.option(1).click()

  // The launcher too, which would start the app again at once.
  const app = appOf(first)
  first.child.kill('SIGKILL')
  process.kill(app, 'SIGKILL')
  await first.ended
  await player.give(() => player.action.click())
  await player.sheet.getByText(ui.play.keptOffline).waitFor()

  const second = launch({ data, port: Number(new URL(baseURL).port) })
  expect(await second.ready()).toBe(baseURL)
  await player.revealed()
  await player.sheet.getByText('2 of 3').waitFor()
  const { attempt: now } = await posed(context, attempt)
  expect(now).toMatchObject({ id: attempt.id, position: 2, length: 3 })
  await second.stop()
})
