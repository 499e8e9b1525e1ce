'use client'
import { useEffect, useRef, useState } from 'react'

/** Half a second, straight: the number counts, nothing else moves. */
const COUNT_MS = 500

/** A number that counts up to its new value; at once where motion is not wanted. */
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
