'use client'
import { useSyncExternalStore } from 'react'
import { DAY, type MapColors, NIGHT } from './map-colors'

/** The theme is `data-theme` on <html> if set, else the system's. */
function subscribe(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  dark.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    dark.removeEventListener('change', changed)
  }
}

function current(): MapColors {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'night') return NIGHT
  if (chosen === 'day') return DAY
  return matchMedia('(prefers-color-scheme: dark)').matches ? NIGHT : DAY
}

export const useMapColors = (): MapColors => useSyncExternalStore(subscribe, current, () => DAY)
