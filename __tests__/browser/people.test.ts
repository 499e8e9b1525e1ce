import people from '@/messages/en/people.json'
import { barriers } from './axe'
import { STILL, visit } from './browser'
import { begin } from './quizzes'

const { people: says } = people

/** Refusals that the test provokes. */
const unwanted = /\b40[14]\b|\b422\b/

test('a guest plays, signs up, finds it all there, and comes to a second device by a recovery code', async () => {
  const email = `ada-${Date.now()}@school.example`
  const { context, page, watch } = await visit({ ...STILL, minds: (trouble) => !unwanted.test(trouble) })
  const { attempt } = await begin(context, { kinds: ['choose'], length: 1 })
  const answered = await context.request.put(`/api/v1/attempts/${attempt.id}/responses/0`, {
    data: { response: { option: 'a' } },
  })
  expect(answered.status()).toBe(200)

  await page.goto('/sign-up')
  const barred = await barriers(page)
  await page.getByLabel(says.teacher).check()
  await page.getByLabel(says.name).fill('Ada')
  await page.getByLabel(says.email).fill(email)
  await page.getByLabel(says.password).fill('passwordpassword')
  await page.getByRole('button', { name: says.signUp }).click()
  await page.getByText(says.passwordCommon).waitFor()
  await page.getByLabel(says.password).fill('a rare long sentence')
  await page.getByRole('button', { name: says.signUp }).click()
  await page.waitForURL('**/account')
  await page.getByRole('heading', { level: 1, name: says.accountTitle }).waitFor()
  barred.push(...(await barriers(page)))
  const mine = await (await context.request.get('/api/v1/me')).json()
  expect(mine).toMatchObject({ player: { guest: false, attempts: 1 }, user: { email, role: 'teacher' } })
  expect((await context.request.get(`/play/${attempt.id}/result`)).status()).toBe(200)

  await page.getByLabel(says.nickname).fill('Ada 7')
  await page.getByRole('button', { name: says.save }).click()
  await page.getByText(says.saved).waitFor()
  await page.getByRole('button', { name: says.codeIssue }).click()
  const code = await page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/).textContent()

  const second = await visit({ ...STILL, minds: (trouble) => !unwanted.test(trouble) })
  await second.page.goto('/recover')
  barred.push(...(await barriers(second.page)))
  await second.page.getByLabel(says.codeField).fill(code ?? '')
  await second.page.getByRole('button', { name: says.codeEnter }).click()
  await second.page.waitForURL('**/account')
  expect(await (await second.context.request.get('/api/v1/me')).json()).toMatchObject({
    player: { id: mine.player.id, nickname: 'Ada 7' },
  })

  await page.getByRole('button', { name: says.signOutAll }).click()
  await page.waitForURL(/\/$/)
  expect(await (await second.context.request.get('/api/v1/me')).json()).toEqual({ player: null, user: null })

  await page.goto('/sign-in?callbackUrl=%2Fprogress')
  barred.push(...(await barriers(page)))
  await page.getByLabel(says.email).fill(email)
  await page.getByLabel(says.password).fill('not the password')
  await page.getByRole('button', { name: says.signIn }).click()
  await page.getByText(says.wrong).waitFor()
  await page.getByLabel(says.password).fill('a rare long sentence')
  await page.getByRole('button', { name: says.signIn }).click()
  await page.waitForURL('**/progress')
  expect({ barred, troubles: [...watch.troubles, ...second.watch.troubles] }).toEqual({ barred: [], troubles: [] })
})
