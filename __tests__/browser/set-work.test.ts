import type { Page } from 'playwright-core'
import { messages } from '@/messages/en'
import { reports } from '@/messages/en/reports.json'
import teach from '@/messages/en/teach.json'
import ui from '@/messages/en/ui.json'
import { barriers } from './axe'
import { PHONE, STILL, visit } from './browser'
import { expectSoon } from './map'
import { smallTargets } from './targets'
import { beTeacher } from './teachers'

/** What is wrong with the screen as it stands, by day, night and finger. */
async function wrongWith(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  const barred = await barriers(page)
  const before = page.viewportSize()
  await page.setViewportSize(PHONE.viewport)
  const small = await smallTargets(page)
  if (before) await page.setViewportSize(before)
  return [...barred, ...small]
}

const { classes, assignments, work } = teach
const { flag } = ui.result

test('a teacher makes a class, prints its cards and sets work; a student joins by the code and does it; the teacher sees it', async () => {
  const teacher = await visit(STILL)
  const { page } = teacher
  await page.goto('/teach')
  await page.getByRole('heading', { name: teach.teach.forTeachers }).waitFor()
  expect(await wrongWith(page)).toEqual([])

  await beTeacher(teacher.context)
  await page.goto('/teach')
  await page.getByLabel(teach.teach.className).fill('Geography 9b')
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: teach.teach.makeClass }).click()
  await page.getByLabel(classes.names).fill('First name,Last name\nAda,Lovelace\nGrace,Hopper\nada,lovelace')
  await page.getByText('2 names are ready').waitFor()
  await page.getByText('Add an initial to tell them apart.').waitFor()
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: 'Add 2 names' }).click()
  await page.getByText('Grace Hopper').waitFor()
  expect(await wrongWith(page)).toEqual([])

  await page.getByRole('link', { name: classes.cards }).click()
  await page.getByText('Your name: Ada Lovelace').waitFor()
  expect(await wrongWith(page)).toEqual([])
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  expect(await page.getByRole('button', { name: classes.print }).isVisible()).toBe(false)
  expect(await page.getByText('Your name: Grace Hopper').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })

  await page.goBack()
  await page.getByRole('link', { name: classes.setWork }).click()
  await page.getByLabel(assignments.name).fill('Homework on the crossings')
  await page.getByText(assignments.more).click()
  for (const kind of ['Order', 'Place', 'Match', 'Estimate', 'Trace']) await page.getByLabel(kind).uncheck()
  await page.locator('select[name=length]').selectOption('5')
  await page.locator('select[name=results]').selectOption('after-due')
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: assignments.set }).click()
  await page.getByRole('heading', { name: 'Homework on the crossings' }).waitFor()
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByText('0 done, 0 working, 2 not begun').waitFor()
  expect(await wrongWith(page)).toEqual([])

  const student = await visit(PHONE)
  await student.page.goto(`/join?code=${code}`)
  await student.page.getByLabel(work.name).fill(' ada  LOVELACE')
  expect(await wrongWith(student.page)).toEqual([])
  await student.page.getByRole('button', { name: work.joinNow }).click()
  await student.page.getByRole('button', { name: work.begin }).click()
  await chooseAll(student.page, 5)
  await student.page.getByRole('heading', { name: work.handedInHeading }).waitFor()
  expect(await wrongWith(student.page)).toEqual([])

  const other = await visit(STILL)
  await other.page.goto(`/join?code=${code}`)
  await other.page.getByLabel(work.name).fill('Grace Hopper')
  await other.page.getByRole('button', { name: work.joinNow }).click()
  await other.page.getByRole('button', { name: work.begin }).click()
  await chooseAll(other.page, 5, 1)

  await page.getByText('1 done, 1 working, 0 not begun').waitFor()
  await page.getByText(assignments.change).click()
  await page.locator('select[name=attemptsAllowed]').selectOption('2')
  await page.locator('select[name=late]').selectOption('refuse')
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: assignments.save, exact: true }).click()
  await page.getByText(assignments.saved).waitFor()
  await page.getByText('2 attempts').first().waitFor()
  expect(await page.getByRole('row', { name: /Ada Lovelace/ }).textContent()).toContain('5 of 5')
  await page.getByRole('button', { name: assignments.close }).click()
  await page.getByRole('button', { name: assignments.reopen }).waitFor()
  await student.page.reload()
  await student.page.getByRole('link', { name: work.back }).click()
  await student.page.getByText(work.over).waitFor()
  await student.page.goto('/work')
  await student.page.getByRole('link', { name: /Homework on the crossings/ }).waitFor()
  expect(await wrongWith(student.page)).toEqual([])

  // The results are out: the student looks at them, and says what is wrong with a question.
  const { attempts } = await (await student.context.request.get('/api/v1/me/attempts')).json()
  await student.page.goto(`/play/${attempts[0].id}/result#answer-1`)
  await student.page.getByText(flag.ask).click()
  await student.page.getByLabel(flag.what).fill('=1+1 is what B says too')
  expect(await wrongWith(student.page)).toEqual([])
  await student.page.getByRole('button', { name: flag.send }).click()
  await student.page.getByText(flag.sent).waitFor()
  await student.page.getByRole('button', { name: flag.takeBack }).click()
  await student.page.getByText(flag.takenBack).waitFor()
  expect(await student.page.getByLabel(flag.what).evaluate((field) => field === document.activeElement)).toBe(true)
  await student.page.getByRole('button', { name: flag.send }).click()
  await student.page.getByText(flag.sent).waitFor()
  await student.page.reload()
  await student.page.getByText(flag.said).waitFor()

  // The teacher reads it in the report, leaves the question out, and everything is regraded.
  await page.getByRole('link', { name: reports.link, exact: true }).click()
  const ada = page.getByRole('row', { name: /Ada Lovelace/ })
  expect(await ada.getByRole('cell').count()).toBe(6)
  await page.getByRole('button', { name: /^Question 1:/ }).click()
  await page.getByText('=1+1 is what B says too').waitFor()
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole('button', { name: reports.exclude }).click()
  await page.getByText(reports.excludedText).waitFor()
  await page.getByRole('button', { name: /^Question 1:.*left out/ }).waitFor()
  const csv = await page.request.get(`/api/v1/assignments/${code}/report.csv`)
  expect(csv.headers()['content-disposition']).toContain('attachment')
  expect((await csv.text()).split('\n').every((line) => !/^"?[=+@-]/.test(line))).toBe(true)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  expect(await page.getByRole('button', { name: reports.print }).isVisible()).toBe(false)
  expect(await ada.isVisible()).toBe(true)
  expect([teacher, student, other].flatMap(({ watch }) => watch.troubles)).toEqual([])
})

/** Gives the first choice to every question, or to so many; while results are held back, the next one comes at once. */
async function chooseAll(page: Page, length: number, upTo = length): Promise<void> {
  for (let position = 0; position < upTo; position++) {
    const here = ui.play.of.replace('{position}', String(position + 1)).replace('{length}', String(length))
    await page.getByText(here, { exact: true }).waitFor()
    if (position > 0) await page.getByText(ui.play.saved).waitFor()
    await page.getByRole('radio').first().locator('xpath=ancestor::label').click()
    await expectSoon(async () => {
      const give = page.getByRole('button', { name: messages.questions.choose.action })
      if (!(await page.getByText(here, { exact: true }).isVisible())) return true
      await give.click({ timeout: 2000 }).catch(() => {})
      return page
        .getByText(here, { exact: true })
        .waitFor({ state: 'hidden', timeout: 4000 })
        .then(
          () => true,
          () => false,
        )
    })
  }
}
