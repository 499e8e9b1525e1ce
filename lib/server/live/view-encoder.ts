import 'server-only'
import type { Locale } from '@/lib/text/locale'
import type { RoomState } from './room-state'
import type { Subscriber } from './subscriber'

const encoder = new TextEncoder()
const bytes = (text: string): Uint8Array => encoder.encode(text)

/** What all see of a version in one locale, encoded once. */
interface SharedPart {
  readonly shared: object
  readonly bytes: Uint8Array
}

/** Writes a room's `view` events: one head for all readers of a locale, a short tail for each. */
export class ViewEncoder {
  readonly #state: RoomState
  readonly #sharedParts = new Map<Locale, SharedPart>()

  constructor(state: RoomState) {
    this.#state = state
  }

  encode(subscriber: Subscriber): [Uint8Array, Uint8Array] {
    return [this.#sharedBytes(subscriber.locale), bytes(`${this.#ownPartOf(subscriber)}\n\n`)]
  }

  /** An event up to where the part of one reader begins. */
  #sharedBytes(locale: Locale): Uint8Array {
    const { shared } = this.#state.viewsIn(locale)
    const known = this.#sharedParts.get(locale)
    if (known?.shared === shared) return known.bytes
    const json = JSON.stringify(shared).slice(0, -1)
    const part = { shared, bytes: bytes(`id: ${this.#state.version}\nevent: view\ndata: ${json},`) }
    this.#sharedParts.set(locale, part)
    return part.bytes
  }

  #ownPartOf({ viewer, locale }: Subscriber): string {
    const views = this.#state.viewsIn(locale)
    const now = Date.now()
    if (viewer.role === 'player') return JSON.stringify(views.player(viewer.seat, now)).slice(1)
    if (viewer.role === 'projector') return JSON.stringify(views.projector(now)).slice(1)
    return JSON.stringify(views.host(now, viewer.projectorToken)).slice(1)
  }
}
