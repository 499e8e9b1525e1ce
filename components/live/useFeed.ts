import { useEffect, useReducer } from 'react'
import type { WireView } from '@/lib/contract/sessions'
import type { SessionNetwork } from './network'
import { begun, type Feed, hear, type News } from './session-stream'

/** So many of one class do not come back in the same instant. */
const SPREAD_MS = 400
/** After so long without a word a device may have slept: it asks anew when somebody looks at it again. */
const QUIET_MS = 20_000

type Tell<V extends WireView> = (news: News<V>) => void

/** Follows a live class, for as long as the screen is there: reconnects, and comes back with the whole view. */
export function useFeed<V extends WireView>(network: SessionNetwork<V>): Feed<V> {
  const [feed, tell] = useReducer(hear<V>, undefined, begun<V>)
  const isWaiting = feed.name === 'lost'
  const isOn = feed.name === 'connecting' || feed.name === 'open'
  const afterMs = feed.name === 'lost' ? feed.afterMs : 0
  const tries = 'tries' in feed ? feed.tries : 0

  useEffect(() => {
    if (isOn) return follow(network, tell)
  }, [isOn, network])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each loss waits anew, though as long as the one before
  useEffect(() => {
    if (!isWaiting) return
    return wait(afterMs + Math.random() * SPREAD_MS, () => tell({ name: 'retried' }))
  }, [isWaiting, afterMs, tries])

  return feed
}

/** One connection. A browser's own retrying knows no limit and no refusal: ours closes it at the first error. */
function follow<V extends WireView>(network: SessionNetwork<V>, tell: Tell<V>): () => void {
  let heardAt = Date.now()
  let wasOpen = false
  const source = network.events()
  const drop = () => {
    source.close()
    if (wasOpen) tell({ name: 'dropped' })
    else network.isGone().then((gone) => tell({ name: gone ? 'gone' : 'dropped' }))
  }
  source.addEventListener('view', ({ data }) => {
    wasOpen = true
    heardAt = Date.now()
    tell({ name: 'viewed', view: JSON.parse(data), at: heardAt })
  })
  source.addEventListener('count', ({ data }) => tell({ name: 'counted', count: JSON.parse(data) }))
  source.addEventListener('gone', () => {
    source.close()
    tell({ name: 'gone' })
  })
  source.addEventListener('error', drop)
  const look = () => {
    if (document.visibilityState === 'visible' && Date.now() - heardAt > QUIET_MS && wasOpen) drop()
  }
  const offline = () => wasOpen && drop()
  document.addEventListener('visibilitychange', look)
  window.addEventListener('offline', offline)
  return () => {
    source.close()
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('offline', offline)
  }
}

/** Until the time is up, or the browser says that the network is back. */
function wait(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  window.addEventListener('online', then)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('online', then)
  }
}
