import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import type { WireMarked, WirePosed } from '@/lib/contract/attempts'
import boards from '@/messages/en/boards.json'
import memory from '@/messages/en/memory.json'
import people from '@/messages/en/people.json'
import { temporary } from '../launcher/launch'
import { someResponse } from '../questions/some-response'
import { put } from './api-player'
import { barriers } from './axe'
import { PHONE, STILL, visit } from './browser'
import { launchWithClock } from './clock'
import { answer, goOn } from './hands/hand'
import { keys } from './hands/keys'
import { tabTo } from './hands/keys-gestures'
import { Player } from './player'
import { posed } from './quizzes'
import { smallTargets } from './targets'

const { daily } = boards
const { people: says } = people
const { progress } = memory

const folder = temporary()

/** Answers that come faster than a person reads are not ranked. */
const READING_MS = 1150

/** Presses a button with the keyboard that begins a quiz; the first question is on the screen. */
async function beginByKeyboard(page: Page, context: BrowserContext, button: string): Promise<WirePosed> {
  await tabTo(page, page.getByRole('button', { name: button }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/play\/[0-9a-f-]+$/)
  return posed(context, { id: page.url().split('/').at(-1) ?? '' })
}

async function answerByKeyboard(page: Page, { attempt, question }: WirePosed): Promise<WireMarked> {
  if (!question) throw new Error('there is a question')
  const player = new Player(page)
  await player.open(attempt.id)
  const marked = await answer(keys, player, question)
  await goOn(keys, player)
  return marked
}

interface Playing {
  /** How long each answer takes. */
  readonly readingMs: number
  /** Somebody looks over the shoulder. */
  readonly onKey: (key: WireMarked['key']) => Promise<unknown>
}

/** The day's quiz: the first question by keyboard on the screen, the others as the API has them. Ends on its page. */
async function playDaily({ page, context }: { page: Page; context: BrowserContext }, { readingMs, onKey }: Playing) {
  let marked = await answerByKeyboard(page, await beginByKeyboard(page, context, daily.play))
  await onKey(marked.key)
  while (marked.question) {
    await sleep(readingMs)
    marked = await put(context.request, marked, someResponse(marked.question))
    await onKey(marked.key)
  }
  await page.goto(`/play/${marked.attempt.id}/result`)
  await page.getByRole('link', { name: daily.back }).click()
  await page.getByText(daily.done).waitFor()
  return marked.attempt
}

test('a guest plays the daily, signs up, and is back the next day on another device, with it all: what is due, a new daily, a rank', async () => {
  const { baseURL, nextDay } = await launchWithClock(folder())
  const minds = (trouble: string) => !trouble.startsWith(`another host: ${baseURL}`)
  const first = await visit({ ...STILL, baseURL, minds })
  const { page } = first
  await page.goto('/')
  await page.getByRole('link', { name: daily.inHome }).click()
  await page.getByText(daily.noStreak).waitFor()
  const barred = await barriers(page)
  const yesterdays = await playDaily(first, { readingMs: 0, onKey: async () => undefined })
  await page.getByText('One day', { exact: true }).waitFor()

  await page.goto('/sign-up')
  await page.getByLabel(says.student).check()
  await page.getByLabel(says.name).fill('Ada')
  await page.getByLabel(says.email).fill('ada@school.example')
  await page.getByLabel(says.password).fill('a rare long sentence')
  await page.getByRole('button', { name: says.signUp }).click()
  await page.waitForURL('**/account')
  await page.getByLabel(says.nickname).fill('Ada 7')
  await page.getByRole('button', { name: says.save }).click()
  await page.getByText(says.saved).waitFor()
  await page.getByRole('button', { name: says.codeIssue }).click()
  const code = await page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/).textContent()
  await page.goto('/progress')
  const history = page.getByRole('region', { name: progress.attemptsTitle })
  await history.locator(`a[href="/play/${yesterdays.id}/result"]`).waitFor()

  await nextDay()
  const second = await visit({ ...STILL, baseURL, minds })
  await second.page.goto('/recover')
  await second.page.getByLabel(says.codeField).fill(code ?? '')
  await second.page.getByRole('button', { name: says.codeEnter }).click()
  await second.page.waitForURL('**/account')
  await second.page.goto('/progress')
  await second.page.getByRole('heading', { name: /^\d+ answers? (is|are) due$/ }).waitFor()
  const review = await beginByKeyboard(second.page, second.context, progress.reviewNow)
  expect((await answerByKeyboard(second.page, review)).attempt).toMatchObject({ ranked: false, position: 1 })

  // Who was told every answer stands first.
  const friend = await visit({ ...STILL, baseURL, minds })
  let told: WirePosed = await (await friend.context.request.post('/api/v1/daily/attempts')).json()
  await second.page.goto('/daily')
  await second.page.getByText(daily.streakOpen).waitFor()
  const todays = await playDaily(second, {
    readingMs: READING_MS,
    onKey: async (key) => {
      told = await put(friend.context.request, told, key)
    },
  })
  expect(todays.day).not.toBe(yesterdays.day)
  await second.page.getByText('2 days in a row', { exact: true }).waitFor()
  const board = second.page.getByRole('table', { name: daily.board })
  const rows = await board.getByRole('row').allTextContents()
  const points = (of: number) => new Intl.NumberFormat('en-GB').format(of)
  expect(rows.slice(1)).toEqual([
    `1${boards.boards.nameless}${points(10_000)}`,
    `2You, as Ada 7${points(todays.points)}`,
  ])
  barred.push(...(await barriers(second.page)))
  await second.page.setViewportSize(PHONE.viewport)
  expect(await smallTargets(second.page)).toEqual([])

  // The first device knows: it is played once.
  await page.goto('/daily')
  await page.getByText(daily.done).waitFor()
  const answers = page.getByRole('link', { name: daily.answers })
  expect(await answers.getAttribute('href')).toBe(`/play/${todays.id}/result`)
  await page.getByRole('link', { name: daily.wholeBoard }).click()
  await page.getByRole('heading', { name: 'Number 2 of 2 players' }).waitFor()
  const troubles = [first, second, friend].flatMap(({ watch }) => watch.troubles)
  expect({ barred, troubles }).toEqual({ barred: [], troubles: [] })
})
