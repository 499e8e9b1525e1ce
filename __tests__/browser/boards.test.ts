import type { BrowserContext, Page } from 'playwright-core'
import type { WireMarked, WirePosed } from '@/lib/contract/attempts'
import { boards } from '@/messages/en/boards.json'
import people from '@/messages/en/people.json'
import { someResponse } from '../questions/some-response'
import { barriers } from './axe'
import { PHONE, STILL, visit } from './browser'
import { smallTargets } from './targets'

const { people: says } = people
const PACK = 'china-kazakhstan'
const BOARD = `/leaderboards?board=pack:${PACK}&period=day&show=more`

/** Nobody answers faster than this, and whoever does is not ranked. */
const READING_MS = 1100

/** Plays a ranked quiz to its end, as the screen would. */
async function played(context: BrowserContext): Promise<{ id: string; points: number }> {
  const begun = await context.request.post('/api/v1/attempts', { data: { pack: PACK } })
  let { attempt, question }: WirePosed = await begun.json()
  while (question) {
    await new Promise((resolve) => setTimeout(resolve, READING_MS))
    const reply = await context.request.put(`/api/v1/attempts/${attempt.id}/responses/${attempt.position}`, {
      data: { response: someResponse(question) },
    })
    expect(reply.status()).toBe(200)
    const marked: WireMarked & WirePosed = await reply.json()
    attempt = marked.attempt
    question = marked.question
  }
  return attempt
}

const own = (page: Page) => page.locator('tr[aria-current=true]')
const rankIn = async (page: Page, name: string): Promise<number> =>
  Number(await page.getByRole('row').filter({ hasText: name }).getByRole('cell').first().textContent())

test('two players, one without script, play the same border and both see who stands where', async () => {
  const unique = Date.now() % 100_000
  const [adaName, benName] = [`Ada ${unique}`, `Ben ${unique}`]
  const ada = await visit(STILL)
  const ben = await visit({ ...PHONE, javaScriptEnabled: false })
  const [adas, bens] = await Promise.all([played(ada.context), played(ben.context)])
  await ben.context.request.patch('/api/v1/me', { data: { nickname: benName } })

  // The result says where that puts one, and offers a name to who has none.
  await ada.page.goto(`/play/${adas.id}/result`)
  await ada.page.getByText(/^\d+(st|nd|rd|th) of \d+ today$/).waitFor()
  await ada.page.getByText(boards.ask).click()
  await ada.page.getByLabel(says.nickname).fill(adaName)
  await ada.page.getByRole('button', { name: says.save }).click()
  await ada.page.getByText(says.saved).waitFor()
  const barred = await barriers(ada.page)

  // Each sees both, by the same ranks, and is marked.
  await ada.page.goto(BOARD)
  await ben.page.goto(BOARD)
  for (const [page, name] of [
    [ada.page, adaName],
    [ben.page, benName],
  ] as const) {
    await own(page).waitFor()
    expect(await own(page).textContent()).toContain(`You, as ${name}`)
    const [first, second] = [await rankIn(page, adaName), await rankIn(page, benName)]
    expect(Math.sign(first - second)).toBe(Math.sign(bens.points - adas.points) + 0)
  }
  expect(await rankIn(ada.page, adaName)).toBe(await rankIn(ben.page, adaName))
  barred.push(...(await barriers(ada.page)))
  expect(await smallTargets(ben.page)).toEqual([])

  // Other periods are links; they need no script either.
  await ben.page.getByRole('link', { name: boards.periods.month }).click()
  await own(ben.page).waitFor()
  expect(new URL(ben.page.url()).searchParams.get('period')).toBe('month')

  // Whoever plays unlisted is on none.
  await ben.context.request.patch('/api/v1/me', { data: { nickname: benName, unlisted: true } })
  await ben.page.reload()
  await ben.page.getByText(boards.unlisted).waitFor()
  expect(await own(ben.page).count()).toBe(0)
  await ada.page.reload()
  await own(ada.page).waitFor()
  expect(await ada.page.getByRole('row').filter({ hasText: benName }).count()).toBe(0)
  expect({ barred, troubles: ada.watch.troubles }).toEqual({ barred: [], troubles: [] })
})
