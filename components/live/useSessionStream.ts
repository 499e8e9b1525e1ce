import { type Dispatch, useEffect, useReducer } from 'react'
import { listenToEvents } from '@/components/api/event-stream'
import { scheduleRetry } from '@/components/api/retry'
import type { SessionEvents } from '@/components/api/session-events'
import { trusted } from '@/components/api/trusted'
import type { WireAnswerCount, WireView } from '@/lib/contract/sessions'
import { advanceStream, connecting, type SessionStream, type StreamEvent } from './session-stream'

/** Spreads the reconnects of one class, so that they do not arrive in the same instant. */
const SPREAD_MS = 400

/** Follows a live session until it is finished or the screen is gone: it reconnects and gets the whole view again. */
export function useSessionStream<V extends WireView>(events: SessionEvents<V>): SessionStream<V> {
  const [stream, dispatch] = useReducer(advanceStream<V>, undefined, connecting<V>)
  const isLost = stream.name === 'lost'
  // A browser has six connections for a site: a class that is over keeps none of them.
  const isOver = stream.view?.phase === 'finished'
  const isOn = !isOver && (stream.name === 'connecting' || stream.name === 'open')
  const afterMs = stream.name === 'lost' ? stream.afterMs : 0
  const tries = 'tries' in stream ? stream.tries : 0

  useEffect(() => {
    if (isOn) return follow(events, dispatch)
  }, [isOn, events])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each loss waits anew, though as long as the one before
  useEffect(() => {
    if (!isLost) return
    return scheduleRetry(afterMs + Math.random() * SPREAD_MS, () => dispatch({ name: 'retried' }))
  }, [isLost, afterMs, tries])

  return stream
}

function follow<V extends WireView>(events: SessionEvents<V>, dispatch: Dispatch<StreamEvent<V>>): () => void {
  return listenToEvents(events.open(), {
    events: {
      view: (data) => dispatch({ name: 'viewed', view: trusted<V>(data), at: Date.now() }),
      count: (data) => dispatch({ name: 'counted', count: trusted<WireAnswerCount>(data) }),
      gone: () => dispatch({ name: 'gone' }),
    },
    onLost: (wasOpen) => {
      if (wasOpen) dispatch({ name: 'dropped' })
      else events.isGone().then((isGone) => dispatch({ name: isGone ? 'gone' : 'dropped' }))
    },
  })
}
