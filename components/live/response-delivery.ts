import type { WireResponse } from '@/lib/contract/attempts'

/**
 * An answer on its way: what was given, and whether the server has it. Pure: `useDelivery` sends what a state asks for
 * and tells what came of it.
 */
export type Delivery =
  | { readonly name: 'open'; readonly position: number }
  | Sending
  /** No network: it is sent again. */
  | { readonly name: 'waiting'; readonly position: number; readonly resume: Sending; readonly afterMs: number }
  | { readonly name: 'placed'; readonly position: number; readonly response: WireResponse }
  /** late: the time was up. elsewhere: answered on another device, and differently. unread: not understood. */
  | { readonly name: 'refused'; readonly position: number; readonly why: 'late' | 'elsewhere' | 'unread' }

export interface Sending {
  readonly name: 'sending'
  readonly position: number
  readonly response: WireResponse
  readonly tries: number
}

export type Happening =
  | { readonly name: 'asked'; readonly position: number }
  | { readonly name: 'given'; readonly response: WireResponse }
  | { readonly name: 'accepted' }
  | { readonly name: 'lost' }
  | { readonly name: 'retried' }
  | { readonly name: 'refused'; readonly code: string }
  /** The server says that it has this answer. */
  | { readonly name: 'known'; readonly position: number; readonly response: WireResponse }

export const unasked: Delivery = { name: 'open', position: -1 }

export function deliver(delivery: Delivery, happening: Happening): Delivery {
  switch (happening.name) {
    case 'asked':
      return delivery.position === happening.position ? delivery : { name: 'open', position: happening.position }
    case 'given':
      return canGive(delivery) ? sending(delivery.position, happening.response, 0) : delivery
    case 'accepted':
      return delivery.name === 'sending' ? placed(delivery.position, delivery.response) : delivery
    case 'lost':
      return delivery.name === 'sending' ? waiting(delivery) : delivery
    case 'retried':
      return delivery.name === 'waiting' ? { ...delivery.resume, tries: delivery.resume.tries + 1 } : delivery
    case 'refused':
      return delivery.name === 'sending'
        ? { name: 'refused', position: delivery.position, why: WHY[happening.code] ?? 'late' }
        : delivery
    case 'known':
      return delivery.name === 'placed' && delivery.position === happening.position
        ? delivery
        : placed(happening.position, happening.response)
  }
}

/** An answer that was not understood may be given once more. */
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

const placed = (position: number, response: WireResponse): Delivery => ({ name: 'placed', position, response })

function waiting(resume: Sending): Delivery {
  return { name: 'waiting', position: resume.position, resume, afterMs: Math.min(4000, 500 * 2 ** resume.tries) }
}
