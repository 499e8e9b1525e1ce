import { barriers } from './axe'
import { PHONE, STILL, type Visit, visit, WIDE } from './browser'
import { expectSoon } from './map'
import { begin } from './quizzes'
import { smallTargets } from './targets'

declare global {
  interface Window {
    shifts?: number[]
  }
}

const PAGES = ['/', '/atlas/china-kazakhstan', '/join?code=123', '/privacy', '/progress', '/leaderboards', '/nowhere']

/** A quiz of the visitor's own, answered. */
async function answered({ context }: Visit): Promise<string> {
  const { attempt } = await begin(context, { kinds: ['choose'], length: 1 })
  const reply = await context.request.put(`/api/v1/attempts/${attempt.id}/responses/0`, {
    data: { response: { option: 'a' } },
  })
  expect(reply.status()).toBe(200)
  return attempt.id
}

test.each(PAGES)(
  '%s asks no other host for anything, complains of nothing, and has no barrier by day, night or finger',
  async (path) => {
    const visitor = await visit({ ...STILL, minds: (trouble) => !/\b404\b.*nowhere/.test(trouble) })
    const { page, watch } = visitor
    if (path === '/privacy') await answered(visitor)
    const reply = await page.goto(path)
    expect(reply?.status()).toBe(path === '/nowhere' ? 404 : 200)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const barred = await barriers(page)
    await page.setViewportSize(PHONE.viewport)
    const small = await smallTargets(page)
    expect({ barred, small, troubles: watch.troubles }).toEqual({ barred: [], small: [], troubles: [] })
  },
)

test('every page has a strict policy of its own', async () => {
  const visitor = await visit()
  const id = await answered(visitor)
  for (const path of [...PAGES, `/play/${id}/result`, `/play/${(await begin(visitor.context)).attempt.id}`]) {
    const reply = await visitor.context.request.get(path)
    const policy = reply.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|blob:|\*/)
    // One attribute of React's own, by its hash, and no other.
    expect(policy?.match(/unsafe-hashes/g)).toHaveLength(1)
    expect(reply.headers()['x-content-type-options']).toBe('nosniff')
  }
})

test.each([
  ['a wide screen', WIDE],
  ['a phone', PHONE],
])('nothing on the start page moves while it loads, on %s', async (_, screen) => {
  const { context, page } = await visit(screen)
  await context.addInitScript(() => {
    const shifts: number[] = []
    window.shifts = shifts
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  // The first sign of a hand makes the drawn map a living one.
  // One that comes before the page's script is not heard: a hand moves on.
  let y = 300
  await expectSoon(async () => {
    await page.mouse.move(195, y++)
    return (await page.locator('[data-open]').count()) > 0
  }, 120_000)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => window.shifts)).toEqual([])
})
