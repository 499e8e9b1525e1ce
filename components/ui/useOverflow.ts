'use client'
import { type RefObject, useEffect, useState } from 'react'

/** Whether an element's content is higher than the element, so that it scrolls. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(() => setOverflows(target.scrollHeight > target.clientHeight + 1))
    observer.observe(target)
    for (const child of target.children) observer.observe(child)
    return () => observer.disconnect()
  }, [element])
  return overflows
}
