import { useEffect, useState } from 'react'

/** What a hand does first, on any device. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const

/** Nobody has touched anything for so long: the map may as well be there when they do. */
const PATIENCE_MS = 10_000

/** True from the first sign of a hand, or as soon as it is needed; never false again. */
export function useAwake(isNeeded: boolean): boolean {
  const [isAwake, setAwake] = useState(isNeeded)
  if (isNeeded && !isAwake) setAwake(true)
  useEffect(() => {
    if (isAwake) return
    const wake = () => setAwake(true)
    const timer = setTimeout(wake, PATIENCE_MS)
    for (const sign of SIGNS) window.addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, wake)
    }
  }, [isAwake])
  return isAwake
}
