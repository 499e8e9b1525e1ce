import type { BrowserContext, Page } from 'playwright-core'
import type { Kind, Questions } from '@/components/questions/view'
import type { WirePlayerView } from '@/lib/contract/sessions'
import { messages } from '@/messages/en'
import words from '@/messages/en/live.json'
import ui from '@/messages/en/ui.json'
import { barriers } from './axe'
import { BASE_URL, PHONE, STILL, visit } from './browser'
import { finger } from './hands/finger'
import { type Hand, makeAnswer } from './hands/hand'
import { keys } from './hands/keys'
import { Player } from './player'

const { host: say, live, projector: shown, setup } = words
const PASSWORD = 'a long enough password 27'

/** Signs up somebody who teaches, and signs them in. */
async function teach({ request }: BrowserContext): Promise<void> {
  const email = `teacher-${Date.now()}@example.org`
  const headers = { origin: BASE_URL }
  const data = { email, password: PASSWORD, name: 'Ms Akhmetova', role: 'teacher' }
  expect((await request.post('/api/v1/users', { data, headers })).status()).toBe(201)
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  await request.post('/api/auth/callback/credentials', { form: { email, password: PASSWORD, csrfToken, json: 'true' } })
}

/** From the code to the lobby, or to the question that is open. */
async function join(page: Page, code: string, nickname: string): Promise<Player> {
  await page.goto(`/join?code=${code}`)
  await page.getByLabel(live.join.nickname).fill(nickname)
  await page.getByRole('button', { name: live.join.join, exact: true }).click()
  const player = new Player(page)
  await player.sheet.waitFor()
  return player
}

/** What the server tells this player now. */
const viewOf = (page: Page, code: string): Promise<WirePlayerView> =>
  page.evaluate(
    (path) =>
      new Promise<WirePlayerView>((told) => {
        const source = new EventSource(path)
        source.addEventListener('view', ({ data }) => {
          source.close()
          told(JSON.parse(data))
        })
      }),
    `/api/v1/sessions/${code}/events?as=player`,
  )

async function place<K extends Kind>(hand: Hand, player: Player, question: Questions[K]): Promise<void> {
  await player.asked(question)
  await makeAnswer(hand, player, question)
  await player.give(() => hand.press(player))
}

test('a class is played from the lobby to the podium: by keyboard, by finger, late, reloaded, removed', async () => {
  let isOffline = false
  const [host, wall, anna, bek, chen, dana] = await Promise.all(
    [STILL, STILL, STILL, PHONE, STILL, { ...PHONE, minds: () => !isOffline }].map((options) => visit(options)),
  )
  if (!host || !wall || !anna || !bek || !chen || !dana) throw new Error('six visitors')
  const wrong: string[] = []
  const judge = async (page: Page) => wrong.push(...(await barriers(page)))
  const press = (name: string) => host.page.getByRole('button', { name, exact: true }).click()

  await teach(host.context)
  await host.page.goto('/teach/live/new')
  await judge(host.page)
  await host.page.getByLabel(setup.length).fill('6')
  await host.page.getByLabel(setup.seconds).fill('600')
  await press(setup.create)
  await host.page.getByRole('button', { name: say.actions.start, exact: true }).waitFor()
  const code = /\d{6}/.exec(host.page.url())?.[0] ?? ''
  await wall.page.goto(`${await host.page.getByRole('link', { name: say.projector }).getAttribute('href')}`)

  const [byKeys, byFinger] = [await join(anna.page, code, 'Anna'), await join(bek.page, code, 'Bek')]
  await join(chen.page, code, 'Chen')
  await wall.page.getByText('Chen').waitFor()
  await press(say.actions.lockLabel)
  await wall.page.getByText(shown.locked).waitFor()
  await dana.page.goto(`/join?code=${code}`)
  await dana.page.getByText(live.join.locked).waitFor()
  await Promise.all([judge(wall.page), judge(bek.page), judge(host.page), judge(dana.page)])
  await press(say.actions.unlockLabel)

  await press('Chen')
  await press(say.roster.remove)
  await press(say.roster.removeNow)
  await chen.page.getByRole('heading', { name: live.gone.title }).waitFor()
  await judge(chen.page)
  await press('Anna')
  await host.page.getByRole('radio', { name: '+50' }).click({ force: true })
  await host.page.getByText('+50% time').waitFor()
  await press(say.actions.start)

  const kinds = new Set<string>()
  let late: Player | undefined
  for (let position = 0; position < 6; position++) {
    await byFinger.action
      .filter({
        hasText: new RegExp(
          Object.values(messages.questions)
            .map(({ action }) => action)
            .join('|'),
        ),
      })
      .waitFor()
    const { question, closesAt = 0 } = await viewOf(anna.page, code)
    const usual = await viewOf(bek.page, code)
    if (!question) throw new Error('no question is open')
    expect(closesAt - (usual.closesAt ?? 0)).toBeGreaterThan(290_000)
    kinds.add(question.kind)
    await place(keys, byKeys, question)
    await anna.page.getByText(live.asking.placed).waitFor()
    if (position === 1) {
      await Promise.all([judge(wall.page), judge(host.page)])
      await anna.page.reload()
      await anna.page.getByText(live.asking.placed).waitFor()
      await join(dana.page, code, 'Dana')
      await dana.page.getByRole('heading', { name: question.prompt }).waitFor()
    }
    if (position === 0) await judge(bek.page)
    if (position === 2) {
      await press(say.actions.pause)
      await Promise.all([bek, dana].map(({ page }) => page.getByText(live.paused.title, { exact: true }).waitFor()))
      await Promise.all([judge(bek.page), judge(wall.page), judge(host.page)])
      await press(say.actions.resume)
    }
    if (late && position === 3) {
      isOffline = true
      await dana.context.setOffline(true)
      await place(finger, late, question)
      await dana.page.getByText(live.asking.kept).waitFor()
      await judge(dana.page)
      await dana.context.setOffline(false)
      await dana.page.getByText(live.asking.placed).waitFor()
      isOffline = false
      await place(finger, byFinger, question)
    } else await Promise.all([place(finger, byFinger, question), late && place(finger, late, question)])
    // The late one has not answered: the host does not wait.
    if (position === 1) {
      await bek.page.getByText(live.asking.placed).waitFor()
      await press(say.actions.close)
    }
    const isLast = position === 5
    const onwards = host.page.getByRole('button', { name: isLast ? say.actions.finish : say.actions.standings })
    await onwards.waitFor()
    await bek.page.getByText(live.reveal.wait).waitFor()
    await wall.page.getByRole('table').first().waitFor()
    if (position === 1) {
      await Promise.all([judge(bek.page), judge(wall.page), judge(host.page)])
      await dana.page.goto('about:blank')
      await host.page.getByText(say.roster.away).first().waitFor({ state: 'attached' })
      await dana.page.goBack()
      late = new Player(dana.page)
      await dana.page.getByText(live.reveal.class).waitFor()
    }
    await onwards.click()
    if (isLast) break
    await bek.page.getByRole('heading', { name: live.standings.title }).waitFor()
    if (position === 1) await judge(bek.page)
    await press(say.actions.next)
  }
  expect(kinds.size).toBe(6)

  await wall.page.getByRole('heading', { name: shown.finished }).waitFor()
  for (const { page } of [anna, bek, dana]) await page.getByRole('list', { name: live.finished.podium }).waitFor()
  await Promise.all([judge(bek.page), judge(wall.page), judge(host.page)])
  await bek.page.getByRole('link', { name: live.finished.review }).click()
  await bek.page.getByRole('list', { name: ui.result.rows }).waitFor()
  await host.page.getByRole('link', { name: say.report }).click()
  for (const name of ['Anna', 'Bek', 'Dana']) await host.page.getByRole('row', { name: new RegExp(name) }).waitFor()
  expect(await host.page.getByRole('row', { name: /Chen/ }).count()).toBe(0)
  await host.page.waitForLoadState('networkidle')
  await judge(host.page)
  expect(wrong).toEqual([])
  for (const { watch } of [host, wall, anna, bek, chen, dana]) expect(watch.troubles).toEqual([])
})
