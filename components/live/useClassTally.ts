import { useEffect, useState } from 'react'
import type { WireTally } from '@/lib/contract/class-tally'
import type { WirePlayerView } from '@/lib/contract/sessions'
import { classTally } from './network'

/** One's own answer comes first; then the class, which all ask for, spread over a while. */
const AFTER_MS = 900
const SPREAD_MS = 900

/** How the class answered the question that is revealed; undefined until it is known, and for ever if it cannot be had. */
export function useClassTally({ code, position, phase }: WirePlayerView): WireTally | undefined {
  const [told, tell] = useState<{ readonly position: number; readonly tally: WireTally }>()
  const isRevealing = phase === 'revealing'

  useEffect(() => {
    if (!isRevealing) return
    let listening = true
    const timer = setTimeout(
      async () => {
        const reply = await classTally(code, position)
        if (listening && reply.name === 'ok') tell({ position, tally: reply.value })
      },
      AFTER_MS + Math.random() * SPREAD_MS,
    )
    return () => {
      listening = false
      clearTimeout(timer)
    }
  }, [isRevealing, code, position])

  return isRevealing && told?.position === position ? told.tally : undefined
}
