'use client'
import { useEffect, useRef, useState } from 'react'

/** The number counts for half a second at a constant speed. */
const COUNT_MS = 500

/** Counts a number up to its new value; jumps to it if reduced motion is preferred. */
export function useCount(value: number, ms: number = COUNT_MS): number {
  const [shown, setShown] = useState(value)
  const from = useRef(value)
  useEffect(() => {
    const start = from.current
    from.current = value
    const still = start === value || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const began = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const share = still ? 1 : Math.min(1, (now - began) / ms)
      setShown(Math.round(start + (value - start) * share))
      if (share < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [value, ms])
  return shown
}
