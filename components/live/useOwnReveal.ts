import { useEffect, useState } from 'react'
import type { Revealed } from '@/components/questions/view'
import type { WirePlayerView } from '@/lib/contract/sessions'
import { ownReveal } from './network'

/** A whole class asks in the same moment: spread over so long, nobody notices. */
const SPREAD_MS = 300
/** Nobody looks at an empty sheet for longer: what everybody gets is shown until one's own comes. */
const PATIENCE_MS = 1200

type Told = Pick<Revealed, 'response' | 'key' | 'explanation'>

/**
 * The answer to the question that is revealed. Who answered gets it with their own answer drawn in; who did not, or
 * cannot reach the server, the one that everybody gets.
 */
export function useOwnReveal(view: WirePlayerView): Revealed | undefined {
  const { code, position, phase, question, key, explanation, own } = view
  const [told, tell] = useState<{ readonly position: number; readonly told: Told | 'failed' }>()
  const [overdue, setOverdue] = useState<number>()
  const asks = phase === 'revealing' && own?.response !== undefined

  useEffect(() => {
    if (!asks) return
    let listening = true
    const patience = setTimeout(() => setOverdue(position), PATIENCE_MS)
    const timer = setTimeout(async () => {
      const reply = await ownReveal(code, position)
      if (listening) tell({ position, told: reply.name === 'ok' ? reply.value : 'failed' })
    }, Math.random() * SPREAD_MS)
    return () => {
      listening = false
      clearTimeout(timer)
      clearTimeout(patience)
    }
  }, [asks, code, position])

  const [shown, show] = useState<{ readonly from: unknown; readonly revealed: Revealed }>()
  if (phase !== 'revealing' || !question || !key || !explanation) return undefined
  const mine = told?.position === position ? told.told : undefined
  if (asks && mine === undefined && overdue !== position) return undefined
  const from = mine && mine !== 'failed' ? mine : explanation
  if (shown?.from === from) return shown.revealed
  const revealed: Revealed =
    mine && mine !== 'failed'
      ? { question, response: mine.response, key: mine.key, explanation: mine.explanation }
      : { question, key, explanation }
  show({ from, revealed })
  return revealed
}
