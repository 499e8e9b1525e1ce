import { useEffect, useState } from 'react'
import { loadOwnReveal } from '@/components/api/sessions'
import type { Revealed } from '@/components/questions/view'
import type { WirePlayerView } from '@/lib/contract/sessions'

/** A whole class asks in the same moment: its requests are spread over this time, which nobody notices. */
const SPREAD_MS = 300
/** Nobody looks at an empty sheet for longer: then the common answer is shown until the player's own arrives. */
const PATIENCE_MS = 1200

type OwnReveal = Pick<Revealed, 'response' | 'key' | 'explanation'>

/**
 * The answer to the question that is revealed. A player who answered gets it with their own response drawn in; one who
 * did not, or cannot reach the server, gets the common one.
 */
export function useOwnReveal(view: WirePlayerView): Revealed | undefined {
  const { code, position, phase, question, key, explanation, own } = view
  const [loaded, setLoaded] = useState<{ readonly position: number; readonly reveal: OwnReveal | 'failed' }>()
  const [overdue, setOverdue] = useState<number>()
  const isOwn = phase === 'revealing' && own?.response !== undefined

  useEffect(() => {
    if (!isOwn) return
    let isMounted = true
    const patience = setTimeout(() => setOverdue(position), PATIENCE_MS)
    const timer = setTimeout(async () => {
      const result = await loadOwnReveal(code, position)
      if (isMounted) setLoaded({ position, reveal: result.ok ? result.value : 'failed' })
    }, Math.random() * SPREAD_MS)
    return () => {
      isMounted = false
      clearTimeout(timer)
      clearTimeout(patience)
    }
  }, [isOwn, code, position])

  // The same source gives the same object, so that the map does not fly to an answer twice.
  const [current, setCurrent] = useState<{ readonly source: unknown; readonly revealed: Revealed }>()
  if (phase !== 'revealing' || !question || !key || !explanation) return undefined
  const outcome = loaded?.position === position ? loaded.reveal : undefined
  if (isOwn && outcome === undefined && overdue !== position) return undefined
  const ownReveal = outcome === 'failed' ? undefined : outcome
  const source = ownReveal ?? explanation
  if (current?.source === source) return current.revealed
  const revealed: Revealed = ownReveal
    ? { question, response: ownReveal.response, key: ownReveal.key, explanation: ownReveal.explanation }
    : { question, key, explanation }
  setCurrent({ source, revealed })
  return revealed
}
