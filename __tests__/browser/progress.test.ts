import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { Client } from 'pg'
import { messages } from '@/messages/en'
import memory from '@/messages/en/memory.json'
import { barriers } from './axe'
import { PHONE, STILL, visit } from './browser'
import { Player } from './player'
import { begin } from './quizzes'
import { smallTargets } from './targets'

const { progress } = memory

/** Where the app under test keeps its data: see `__tests__/setup/app.mjs`. */
function databaseUrl(): string {
  const folder = path.join(process.env.APP_DATA ?? '.data', 'postgres')
  const script = `import('./scripts/launch/postgres.mjs').then(({ Postgres }) => console.log(new Postgres(process.argv[1]).url('demarcate')))`
  return execFileSync(process.execPath, ['-e', script, path.resolve(folder)], { encoding: 'utf8' }).trim()
}

/** The next day, for one player: everything of theirs was a day and a half earlier. */
async function aDayPasses(attempt: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const earlier = `- interval '36 hours'`
    const own = `(SELECT "playerId" FROM "Attempt" WHERE "id" = $1)`
    await client.query(
      `UPDATE "Memory" SET "due" = "due" ${earlier}, "lastReviewAt" = "lastReviewAt" ${earlier} WHERE "playerId" = ${own}`,
      [attempt],
    )
    await client.query(
      `UPDATE "Attempt" SET "startedAt" = "startedAt" ${earlier}, "finishedAt" = "finishedAt" ${earlier} WHERE "playerId" = ${own}`,
      [attempt],
    )
  } finally {
    await client.end()
  }
}

test('what was missed today is on the map of what I know, is due tomorrow, and is what Review now asks', async () => {
  const { context, page, watch } = await visit(STILL)
  await page.goto('/progress')
  await page.getByRole('heading', { name: progress.nothingYet }).waitFor()

  const { attempt } = await begin(context, { kinds: ['place'], length: 3 })
  for (const position of [0, 1, 2]) {
    const reply = await context.request.put(`/api/v1/attempts/${attempt.id}/responses/${position}`, {
      data: { response: { at: [-150, -60] } },
    })
    expect(reply.status()).toBe(200)
  }

  // From the result to the progress: a map with a mark for each, a list that leads to what was missed.
  await page.goto(`/play/${attempt.id}/result`)
  await page.getByRole('main').getByRole('link', { name: progress.link }).click()
  await page.getByRole('heading', { name: progress.nothingDue }).waitFor()
  const rows = page.getByRole('list', { name: progress.things }).getByRole('button')
  expect(await rows.count()).toBe(3)
  await rows.first().click()
  const answer = page.getByRole('link', { name: progress.again }).first()
  expect(await answer.getAttribute('href')).toMatch(new RegExp(`^/play/${attempt.id}/result#answer-[123]$`))
  await page.getByRole('img', { name: progress.chart }).locator('svg').first().waitFor()
  await page.locator('[data-open]').first().waitFor({ state: 'attached' })
  expect(await barriers(page)).toEqual([])
  await page.setViewportSize(PHONE.viewport)
  expect(await smallTargets(page)).toEqual([])
  await page.setViewportSize(STILL.viewport)

  await aDayPasses(attempt.id)
  await page.reload()
  await page.getByRole('heading', { name: '3 answers are due' }).waitFor()
  expect(await page.getByRole('list', { name: progress.dueList }).getByRole('listitem').count()).toBe(3)
  await page.getByRole('button', { name: progress.reviewNow }).click()
  await page.waitForURL(/\/play\/[0-9a-f-]+$/)
  const player = new Player(page)
  await player.heading.waitFor()
  await player.sheet.getByText(messages.questions.place.name, { exact: true }).first().waitFor()
  expect(watch.troubles).toEqual([])
})
