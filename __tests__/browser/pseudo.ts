import type { Page } from 'playwright-core'
import { PHONE, type Visit } from './browser'

/** Words in plain letters that a reader sees or hears, but for names: those say that they are not to be translated. */
const plainWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const NAMES = '[translate="no"], [lang]:not(html), time, code, script, style, noscript, title, option, svg, canvas'
    const ADDRESS = /(https?:\/\/)?[\w.-]+:\d+\S*/g
    // Dates are written by the browser, in the format locale that the pseudo-locale goes with.
    const MONTH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g
    const words = (text: string): string[] =>
      text
        .replace(ADDRESS, '')
        .replace(MONTH, '')
        .match(/\b[A-Za-z]{3,}\b/g) ?? []
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

interface Judgement {
  /** Texts that are not translated. */
  readonly plain: readonly string[]
  /** Texts that do not fit. */
  readonly wide: readonly string[]
}

export async function judge({ page }: Visit): Promise<Judgement> {
  const plain = await plainWords(page)
  const wide: string[] = []
  for (const viewport of [PHONE.viewport, { width: 1440, height: 900 }]) {
    await page.setViewportSize(viewport)
    wide.push(...(await overflows(page)).map((line) => `${viewport.width}: ${line}`))
  }
  return { plain, wide }
}

export const NOTHING: Judgement = { plain: [], wide: [] }
