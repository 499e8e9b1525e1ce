import type { Page } from 'playwright-core'

/** The least that a finger hits surely, in pixels: WCAG 2.5.5. Rounding may take a little. */
const LEAST = 43.5

/** What can be pressed on the screen and is too small for a finger. Links within a sentence may be as high as its line. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]'
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const pressedOf = (element: Element) => element.closest('label') ?? element
    const isLarge = ({ width, height }: { width: number; height: number }) => width >= least && height >= least
    /** A target may reach beyond its box by a layer of its own. */
    const reaches = (element: Element) =>
      ['::before', '::after'].some((layer) => {
        const { position, width, height } = getComputedStyle(element, layer)
        return (
          position === 'absolute' && isLarge({ width: Number.parseFloat(width), height: Number.parseFloat(height) })
        )
      })
    const small = [...document.querySelectorAll(wanted)].filter((element) => {
      if (!isSeen(element)) return false
      const pressed = pressedOf(element)
      // Numbers that share a place on the map; each has a row that does the same.
      if (element.matches('[data-map] ul button:not(:only-of-type)')) return false
      if (pressed.tagName === 'A' && getComputedStyle(pressed).display === 'inline') return false
      return !isLarge(pressed.getBoundingClientRect()) && !reaches(pressed)
    })
    return small.map((element) => {
      const { width, height } = pressedOf(element).getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return `${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}” ${width.toFixed(0)} × ${height.toFixed(0)}`
    })
  }, LEAST)
}
