import { useEffect, useEffectEvent } from 'react'
import { usesEnter } from '@/components/ui/keyboard-targets'

/** Enter anywhere does the screen's one action, unless something under the focus has a use for it. */
export function useEnter(act: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isOurs = event.key === 'Enter' && !event.repeat && !event.defaultPrevented && !event.isComposing
    if (!isOurs || usesEnter(event.target)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
