'use client'
import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now; false on the server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}

/** A wide screen has its sheet at the left, a phone at the foot. */
export const WIDE = '(min-width: 700px)'
export const useWide = (): boolean => useMedia(WIDE)
export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)')
