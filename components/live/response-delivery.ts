import { type Backoff, retryDelayMs } from '@/components/api/retry'
import type { WireResponse } from '@/lib/contract/attempts'

/**
 * The delivery of a player's response to a live session: what was given, and whether the server has it. Pure:
 * `useDelivery` sends what a state asks for and dispatches the outcome.
 */
export type Delivery =
  | { readonly name: 'open'; readonly position: number }
  | Sending
  /** No network: it will be sent again. */
  | { readonly name: 'waiting'; readonly position: number; readonly resume: Sending; readonly afterMs: number }
  | { readonly name: 'placed'; readonly position: number; readonly response: WireResponse }
  /** late: the time was up. elsewhere: answered differently on another device. unread: the server could not read it. */
  | { readonly name: 'refused'; readonly position: number; readonly why: 'late' | 'elsewhere' | 'unread' }

export interface Sending {
  readonly name: 'sending'
  readonly position: number
  readonly response: WireResponse
  readonly tries: number
}

export type DeliveryEvent =
  | { readonly name: 'asked'; readonly position: number }
  | { readonly name: 'given'; readonly response: WireResponse }
  | { readonly name: 'accepted' }
  | { readonly name: 'lost' }
  | { readonly name: 'retried' }
  | { readonly name: 'refused'; readonly code: string }
  /** The server has this response already. */
  | { readonly name: 'known'; readonly position: number; readonly response: WireResponse }

export const noDelivery: Delivery = { name: 'open', position: -1 }

export function nextDelivery(delivery: Delivery, event: DeliveryEvent): Delivery {
  switch (event.name) {
    case 'asked':
      return delivery.position === event.position ? delivery : { name: 'open', position: event.position }
    case 'given':
      return canGive(delivery) ? sending(delivery.position, event.response, 0) : delivery
    case 'accepted':
      return delivery.name === 'sending' ? placedDelivery(delivery.position, delivery.response) : delivery
    case 'lost':
      return delivery.name === 'sending' ? waiting(delivery) : delivery
    case 'retried':
      return delivery.name === 'waiting' ? { ...delivery.resume, tries: delivery.resume.tries + 1 } : delivery
    case 'refused':
      return delivery.name === 'sending'
        ? { name: 'refused', position: delivery.position, why: WHY[event.code] ?? 'late' }
        : delivery
    case 'known':
      return delivery.name === 'placed' && delivery.position === event.position
        ? delivery
        : placedDelivery(event.position, event.response)
  }
}

/** A response that the server could not read may be given once more. */
const canGive = (delivery: Delivery): boolean =>
  delivery.name === 'open' || (delivery.name === 'refused' && delivery.why === 'unread')

const WHY: Readonly<Record<string, 'late' | 'elsewhere' | 'unread' | undefined>> = {
  'too-late': 'late',
  'already-answered': 'elsewhere',
  'malformed-response': 'unread',
}

const sending = (position: number, response: WireResponse, tries: number): Sending => ({
  name: 'sending',
  position,
  response,
  tries,
})

const placedDelivery = (position: number, response: WireResponse): Delivery => ({ name: 'placed', position, response })

const BACKOFF: Backoff = { firstMs: 500, mostMs: 4000 }

function waiting(resume: Sending): Delivery {
  return { name: 'waiting', position: resume.position, resume, afterMs: retryDelayMs(resume.tries, BACKOFF) }
}
