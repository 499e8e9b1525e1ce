import { useEffect, useReducer } from 'react'
import { dropAnswer, keepAnswer, keptAnswer } from '@/components/play/answer-storage'
import type { WireResponse } from '@/lib/contract/attempts'
import type { WirePlayerView } from '@/lib/contract/sessions'
import { answer } from './network'
import { type Delivery, deliver, type Happening, type Sending, unasked } from './response-delivery'

/** The storage that outlives a reload, by seat: two players on one device do not mix. */
export const shelf = ({ code, you }: Pick<WirePlayerView, 'code' | 'you'>): string => `live:${code}:${you.id}`

/** Sends the player's answers, as often as it takes; an answer given before a reload is sent after it. */
export function useDelivery(view: WirePlayerView): readonly [Delivery, (response: WireResponse) => void] {
  const [delivery, tell] = useReducer(deliver, unasked)
  const { code, position, phase } = view
  const key = shelf(view)
  const isAsking = phase === 'asking'
  const had = view.you.answered ? view.you.response : undefined

  useEffect(() => {
    if (!isAsking) return
    tell({ name: 'asked', position })
    if (had) {
      tell({ name: 'known', position, response: had })
      return
    }
    const kept = keptAnswer(key)
    if (kept?.position === position) tell({ name: 'given', response: kept.response })
  }, [isAsking, position, had, key])

  useEffect(() => perform(delivery, code, key, tell), [delivery, code, key])
  return [delivery, (response) => tell({ name: 'given', response })]
}

function perform(
  delivery: Delivery,
  code: string,
  key: string,
  tell: (happening: Happening) => void,
): (() => void) | undefined {
  if (delivery.name === 'sending') return listen(send(delivery, code, key), tell)
  if (delivery.name === 'waiting') return again(delivery.afterMs, () => tell({ name: 'retried' }))
  if (delivery.name === 'placed' || delivery.name === 'refused') dropAnswer(key)
  return undefined
}

async function send({ position, response }: Sending, code: string, key: string): Promise<Happening> {
  keepAnswer(key, { position, response })
  const outcome = await answer(code, position, response)
  if (outcome.name === 'ok') return { name: 'accepted' }
  return outcome.name === 'lost' ? outcome : { name: 'refused', code: outcome.code }
}

function listen(happening: Promise<Happening>, tell: (happening: Happening) => void): () => void {
  let listening = true
  happening.then((it) => listening && tell(it))
  return () => {
    listening = false
  }
}

function again(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  window.addEventListener('online', then)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('online', then)
  }
}
