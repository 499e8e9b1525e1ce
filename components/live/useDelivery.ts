import { type Dispatch, useEffect, useReducer } from 'react'
import { cancellable } from '@/components/api/cancellable'
import { dropResponse, storedResponse, storeResponse } from '@/components/api/outbox'
import { isTemporary } from '@/components/api/problem'
import { scheduleRetry } from '@/components/api/retry'
import { submitSessionResponse } from '@/components/api/sessions'
import type { WireResponse } from '@/lib/contract/attempts'
import type { WirePlayerView } from '@/lib/contract/sessions'
import { type Delivery, type DeliveryEvent, nextDelivery, noDelivery, type Sending } from './response-delivery'

/** The owner of this seat's entries in the outbox: two players on one device do not mix. */
export const seatKey = ({ code, you }: Pick<WirePlayerView, 'code' | 'you'>): string => `live:${code}:${you.id}`

/** Sends the player's responses, as often as it takes; one given before a reload is sent after it. */
export function useDelivery(view: WirePlayerView): readonly [Delivery, (response: WireResponse) => void] {
  const [delivery, dispatch] = useReducer(nextDelivery, noDelivery)
  const { code, position, phase } = view
  const owner = seatKey(view)
  const isAsking = phase === 'asking'
  const acknowledged = view.you.answered ? view.you.response : undefined

  useEffect(() => {
    if (!isAsking) return
    dispatch({ name: 'asked', position })
    if (acknowledged) {
      dispatch({ name: 'known', position, response: acknowledged })
      return
    }
    const stored = storedResponse(owner)
    if (stored?.position === position) dispatch({ name: 'given', response: stored.response })
  }, [isAsking, position, acknowledged, owner])

  useEffect(() => perform(delivery, code, owner, dispatch), [delivery, code, owner])
  return [delivery, (response) => dispatch({ name: 'given', response })]
}

function perform(
  delivery: Delivery,
  code: string,
  owner: string,
  dispatch: Dispatch<DeliveryEvent>,
): (() => void) | undefined {
  if (delivery.name === 'sending') return cancellable(send(delivery, code, owner), dispatch)
  if (delivery.name === 'waiting') return scheduleRetry(delivery.afterMs, () => dispatch({ name: 'retried' }))
  if (delivery.name === 'placed' || delivery.name === 'refused') dropResponse(owner)
  return undefined
}

async function send({ position, response }: Sending, code: string, owner: string): Promise<DeliveryEvent> {
  storeResponse(owner, { position, response })
  const result = await submitSessionResponse(code, position, response)
  if (result.ok) return { name: 'accepted' }
  return isTemporary(result.problem) ? { name: 'lost' } : { name: 'refused', code: result.problem.code }
}
