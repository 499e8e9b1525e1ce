'use client'
import { useSyncExternalStore } from 'react'
import { type MapColors, mapColorsOf } from './map-colors'

const isDark = () => matchMedia('(prefers-color-scheme: dark)')

/** The theme is `data-theme` on <html> if set, else the system's. */
function subscribe(changed: () => void): () => void {
  const dark = isDark()
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  dark.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    dark.removeEventListener('change', changed)
  }
}

/** Asks the page for each token as a colour: the token itself may still be an expression, like `light-dark(…)`. */
function readColors(): MapColors {
  const probe = document.documentElement.appendChild(document.createElement('span'))
  const computed = getComputedStyle(probe)
  const colors = mapColorsOf((token) => {
    probe.style.color = `var(${token})`
    return computed.color
  })
  probe.remove()
  return colors
}

let cached: { readonly theme: string; readonly colors: MapColors } | undefined

/** Read once per theme: whoever asks again in the same theme gets the same object. */
function current(): MapColors {
  const theme = document.documentElement.dataset.theme ?? String(isDark().matches)
  if (cached?.theme !== theme) cached = { theme, colors: readColors() }
  return cached.colors
}

/** The map's colours in the theme of the moment. */
export const useMapColors = (): MapColors => useSyncExternalStore(subscribe, current)
