import { useEffect } from 'react'
import { isTyping } from '@/components/ui/keyboard-targets'

/** The keys 1 to 9, wherever the focus is, unless they are being typed into a field. */
export function useDigits(onDigit: (digit: number) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (/^[1-9]$/.test(event.key) && !isTyping(event)) onDigit(Number(event.key))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
