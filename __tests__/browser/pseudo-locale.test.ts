import type { Page } from 'playwright-core'
import { PHONE, STILL, type Visit, visit } from './browser'
import { beTeacher } from './teachers'

/**
 * The pseudo-locale is English with accents and 40 % longer. A plain word on a screen is a text that no catalogue knows;
 * a box that is wider than the window, or than what it holds, would not fit another language.
 */
const READER = { locale: 'en-XA' } as const

const PAGES = [
  '/',
  '/join?code=123',
  '/leaderboards',
  '/nowhere',
  '/privacy',
  '/progress',
  '/recover',
  '/sign-in',
  '/sign-up',
  '/work',
] as const

const TEACHER_PAGES = ['/teach', '/teach/assignments/new', '/teach/live/new'] as const

const minds = (trouble: string): boolean => !/\b404\b.*nowhere/.test(trouble)

/** Words in plain letters that a reader sees or hears, but for names: those say that they are not to be translated. */
const plainWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const NAMES = '[translate="no"], [lang]:not(html), time, code, script, style, noscript, title, option, svg, canvas'
    const words = (text: string): string[] => text.match(/\b[A-Za-z]{3,}\b/g) ?? []
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(NAMES)) continue
      if (words(node.textContent ?? '').length > 0) found.add((node.textContent ?? '').trim().slice(0, 120))
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]:not([translate="no"]):not([lang])`)) {
        const text = element.getAttribute(name) ?? ''
        if (!element.closest('[translate="no"]') && words(text).length > 0) found.add(`${name}: ${text.slice(0, 120)}`)
      }
    return [...found]
  })

/** Texts that are wider than their box, and a page that is wider than its window. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    const found = root.scrollWidth > root.clientWidth + 1 ? [`the page: ${root.scrollWidth} > ${root.clientWidth}`] : []
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a, h1, h2, h3, p, label, li, dt, dd, legend',
    )) {
      const style = getComputedStyle(element)
      if (style.display === 'inline' || style.textOverflow === 'ellipsis' || element.clientWidth < 2) continue
      if (element.closest('.maplibregl-map, [hidden]')) continue
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(
          `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}: ${element.textContent.slice(0, 60)}`,
        )
    }
    return found
  })

async function judge({ page }: Visit): Promise<{ plain: string[]; wide: string[] }> {
  const plain = await plainWords(page)
  const wide: string[] = []
  for (const viewport of [PHONE.viewport, { width: 1440, height: 900 }]) {
    await page.setViewportSize(viewport)
    wide.push(...(await overflows(page)).map((line) => `${viewport.width}: ${line}`))
  }
  return { plain, wide }
}

const NOTHING = { plain: [], wide: [] }

test.each(PAGES)('%s is translated whole and fits', async (path) => {
  const visitor = await visit({ ...STILL, ...READER, minds })
  await visitor.page.goto(path)
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor()
  await visitor.page.waitForLoadState('networkidle')
  expect(await judge(visitor)).toEqual(NOTHING)
})

test.each(TEACHER_PAGES)('%s is translated whole and fits', async (path) => {
  const visitor = await visit({ ...STILL, ...READER })
  await beTeacher(visitor.context)
  await visitor.page.goto(path)
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor()
  await visitor.page.waitForLoadState('networkidle')
  expect(await judge(visitor)).toEqual(NOTHING)
})
