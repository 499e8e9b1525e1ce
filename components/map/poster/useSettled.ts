import { useEffect, useState } from 'react'

/** A browser keeps the page before this one for a second, and has to wait for what is being drawn when it lets it go. */
const SETTLED_MS = 1200

/** Whether the page has been there for long enough to draw what takes long. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), Math.max(0, SETTLED_MS - performance.now()))
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}
