import { type RefObject, useEffect, useRef } from 'react'

/** The heading takes the focus whenever the sheet has a new one to read; not the first, which the page begins with. */
export function useHeading(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const lastScreen = useRef(screen)
  useEffect(() => {
    if (lastScreen.current === screen) return
    lastScreen.current = screen
    heading.current?.focus({ preventScroll: true })
  }, [screen])
  return heading
}
