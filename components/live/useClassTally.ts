import { useEffect, useState } from 'react'
import { loadTally } from '@/components/api/sessions'
import type { WireTally } from '@/lib/contract/class-tally'
import type { WirePlayerView } from '@/lib/contract/sessions'

/** The player's own answer is loaded first; then the tally, which the whole class asks for, spread over a while. */
const AFTER_MS = 900
const SPREAD_MS = 900

/** How the class answered the question that is revealed; undefined until it is loaded, and if it cannot be. */
export function useClassTally({ code, position, phase }: WirePlayerView): WireTally | undefined {
  const [loaded, setLoaded] = useState<{ readonly position: number; readonly tally: WireTally }>()
  const isRevealing = phase === 'revealing'

  useEffect(() => {
    if (!isRevealing) return
    let isMounted = true
    const timer = setTimeout(
      async () => {
        const result = await loadTally(code, position)
        if (isMounted && result.ok) setLoaded({ position, tally: result.value })
      },
      AFTER_MS + Math.random() * SPREAD_MS,
    )
    return () => {
      isMounted = false
      clearTimeout(timer)
    }
  }, [isRevealing, code, position])

  return isRevealing && loaded?.position === position ? loaded.tally : undefined
}
