import type { BrowserContext } from 'playwright-core'
import type { WireAttempt } from '@/lib/contract/attempts'
import { messages } from '@/messages/en'
import { STILL, visit } from './browser'
import { answer, goOn } from './hands/hand'
import { mouse } from './hands/mouse'
import { expectSoon } from './map'
import { Player } from './player'
import { begin, isAnswer, posed } from './quizzes'

const { play, home, questions } = messages
const answered = async (context: BrowserContext, attempt: WireAttempt) =>
  (await posed(context, attempt)).attempt.position

test('a reload finds the half-made answer again, and the answer that was being read', async () => {
  const { context, page, watch } = await visit(STILL)
  const player = new Player(page)
  const { attempt, question } = await begin(context, { kinds: ['order'], length: 2 })
  if (question?.kind !== 'order') throw new Error('an order was asked for')
  await player.open(attempt.id)
  await player.asked(question)
  const cards = () => player.sheet.getByRole('listitem').allTextContents()
  const before = await cards()
  await player.sheet.getByRole('listitem').first().getByRole('button').last().click()
  const half = [before[1], before[0], ...before.slice(2)]
  await expectSoon(async () => JSON.stringify(await cards()) === JSON.stringify(half))

  await page.reload()
  await expectSoon(async () => JSON.stringify(await cards()) === JSON.stringify(half))
  await answer(mouse, player, question)
  const told = await player.sheet.getByRole('heading', { level: 1 }).textContent()

  await page.reload()
  await player.revealed()
  expect(await player.heading.textContent()).toBe(told)
  await goOn(mouse, player)
  await player.action.filter({ hasText: questions.order.action }).waitFor()
  expect(watch.troubles).toEqual([])
})

test('a reload finds the map where the crosshair was', async () => {
  const { context, page } = await visit(STILL)
  const player = new Player(page)
  const { attempt, question } = await begin(context, { kinds: ['place'], length: 1 })
  if (!question) throw new Error('there is a question')
  await player.open(attempt.id)
  await player.asked(question)
  await page.locator('[data-map] canvas').focus()
  for (const key of ['ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  await player.map.atRest()
  const [lon, lat] = await player.map.centre()
  await page.reload()
  await player.asked(question)
  await expectSoon(async () => {
    const [x, y] = await player.map.centre()
    return Math.abs(x - lon) < 0.01 && Math.abs(y - lat) < 0.01
  })
})

test('back leads to where one was before, and forward to the same answer', async () => {
  const { context, page, watch } = await visit(STILL)
  const player = new Player(page)
  await page.goto('/')
  await page.getByRole('button', { name: home.play }).click()
  await page.waitForURL('**/play/*')
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''
  const { question } = await posed(context, { id })
  if (!question) throw new Error('there is a question')
  await answer(mouse, player, question)
  const told = await player.heading.textContent()

  await page.goBack()
  await page.getByRole('button', { name: home.play }).waitFor()
  await page.goForward()
  await player.revealed()
  expect(await player.heading.textContent()).toBe(told)
  expect((await posed(context, { id })).attempt.position).toBe(1)
  expect(watch.troubles).toEqual([])
})

test('without a network the answer is kept, the screen says so, and it is sent by itself once there is one', async () => {
  const { context, page } = await visit({
    ...STILL,
    minds: (trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'),
  })
  const player = new Player(page)
  const { attempt, question } = await begin(context, { kinds: ['choose'], length: 3 })
  if (!question) throw new Error('there is a question')
  await player.open(attempt.id)
  await player.asked(question)
  await player.option(0).click()
  await context.setOffline(true)
  await player.give(() => player.action.click())
  await player.sheet.getByText(play.keptOffline).waitFor()
  // Long enough for it to have been tried again in vain.
  await page.waitForEvent('requestfailed', (request) => isAnswer(request.method(), request.url()))
  await context.setOffline(false)
  await player.revealed()
  expect(await answered(context, attempt)).toBe(1)
  await player.goOn(() => player.action.click())

  // And even if the tab is closed meanwhile.
  await player.option(3).click()
  await context.setOffline(true)
  await player.give(() => player.action.click())
  await player.sheet.getByText(play.keptOffline).waitFor()
  await page.close()
  await context.setOffline(false)
  const again = new Player(await context.newPage())
  await again.open(attempt.id)
  await again.revealed()
  expect(await answered(context, attempt)).toBe(2)
})

test('two tabs play one quiz: the second is told that the question was answered, and goes on', async () => {
  const { context, page } = await visit({ ...STILL, minds: (trouble) => !trouble.includes('409') })
  const [one, other] = [new Player(page), new Player(await context.newPage())]
  const { attempt, question } = await begin(context, { kinds: ['choose'], length: 2 })
  if (!question) throw new Error('there is a question')
  for (const player of [one, other]) {
    await player.open(attempt.id)
    await player.asked(question)
  }
  await one.option(0).click()
  await one.give(() => one.action.click())
  await one.revealed()
  await other.option(3).click()
  await other.give(() => other.action.click())
  await other.sheet.getByText(play.elsewhere).waitFor()
  await other.sheet.getByText('2 of 2').waitFor()
  expect(await answered(context, attempt)).toBe(1)
})

test('a double click gives one answer and passes over nothing', async () => {
  const { context, page, watch } = await visit(STILL)
  const player = new Player(page)
  // The cards lie in some order from the start: a press more would be an answer.
  const { attempt, question } = await begin(context, { kinds: ['order'], length: 3 })
  if (!question) throw new Error('there is a question')
  const sent: string[] = []
  page.on('request', (request) => isAnswer(request.method(), request.url()) && sent.push(request.url()))
  await player.open(attempt.id)
  await player.asked(question)
  await player.give(() => player.action.dblclick())
  await player.revealed()
  await player.sheet.getByText('1 of 3').waitFor()
  await player.goOn(() => player.action.dblclick())
  await player.sheet.getByText('2 of 3').waitFor()
  expect(await player.ready.isVisible()).toBe(true)
  expect(sent).toHaveLength(1)
  expect(await answered(context, attempt)).toBe(1)
  expect(watch.troubles).toEqual([])
})
