import type { Page } from 'playwright-core'
import { PHONE, STILL, visit, WIDE } from './browser'
import { begin } from './quizzes'

declare global {
  interface Window {
    shifts?: number[]
  }
}

const PATHS = [
  '/',
  '/atlas/china-kazakhstan',
  '/join',
  '/join?code=123456',
  '/privacy',
  '/play',
  '/play/result',
  '/nowhere',
]
const isExpected = (trouble: string) => !/\b404\b.*nowhere/.test(trouble)

/** Where each path leads, for a visitor with a quiz of each sort. */
async function addressOf(path: string, { context }: Awaited<ReturnType<typeof visit>>): Promise<string> {
  if (!path.startsWith('/play')) return path
  const { attempt } = await begin(context, { kinds: ['choose'], length: 1 })
  if (path === '/play') return `/play/${attempt.id}`
  const reply = await context.request.put(`/api/v1/attempts/${attempt.id}/responses/0`, {
    data: { response: { option: 'a' } },
  })
  expect(reply.status()).toBe(200)
  return `/play/${attempt.id}/result`
}

/** Everything that the page wants to load has been loaded. */
const loaded = (page: Page) => page.waitForLoadState('networkidle')

test.each(PATHS)('%s asks no other host for anything, fails at nothing and complains of nothing', async (path) => {
  const visitor = await visit({ ...STILL, minds: isExpected })
  const { page, watch } = visitor
  const reply = await page.goto(await addressOf(path, visitor))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await loaded(page)
  expect(watch.troubles).toEqual([])

  const policy = reply?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-|https?:|blob:|\*/)
  expect(reply?.headers()['x-content-type-options']).toBe('nosniff')
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
  await page.mouse.move(195, 300)
  await page.locator('[data-open]').waitFor({ state: 'attached' })
  await loaded(page)
  expect(await page.evaluate(() => window.shifts)).toEqual([])
})

test('a page that is not there says so', async () => {
  const { page } = await visit({ ...STILL, minds: () => false })
  const reply = await page.goto('/nowhere')
  expect(reply?.status()).toBe(404)
  await page.getByRole('heading', { level: 1 }).waitFor()
})
