/** After so long without an event a device may have slept: the connection is renewed when its screen is seen again. */
const QUIET_MS = 20_000

/** The part of an `EventSource` that is used. */
export interface Source {
  addEventListener(name: string, listener: (event: Event) => void): void
  close(): void
}

export interface StreamListener {
  /** What to do with the data of each event, by the event's name. */
  readonly events: Readonly<Record<string, (data: string) => void>>
  /** The connection ended. `wasOpen` is false if it ended before its first event. */
  readonly onLost: (wasOpen: boolean) => void
}

/**
 * Listens to one connection until its first error. The browser would reconnect by itself, but without a limit and
 * without telling a refusal from a lost network, so the caller decides when to open the next one. Returns how to stop.
 */
export function listenToEvents(source: Source, { events, onLost }: StreamListener): () => void {
  let lastEventAt = Date.now()
  let wasOpen = false
  const lose = () => {
    source.close()
    onLost(wasOpen)
  }
  for (const [name, receive] of Object.entries(events)) {
    source.addEventListener(name, (event) => {
      wasOpen = true
      lastEventAt = Date.now()
      receive(event instanceof MessageEvent ? String(event.data) : '')
    })
  }
  source.addEventListener('error', lose)
  const checkQuiet = () => {
    if (document.visibilityState === 'visible' && wasOpen && Date.now() - lastEventAt > QUIET_MS) lose()
  }
  const onOffline = () => {
    if (wasOpen) lose()
  }
  document.addEventListener('visibilitychange', checkQuiet)
  window.addEventListener('offline', onOffline)
  return () => {
    source.close()
    document.removeEventListener('visibilitychange', checkQuiet)
    window.removeEventListener('offline', onOffline)
  }
}
