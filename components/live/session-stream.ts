import { type Backoff, retryDelayMs } from '@/components/api/retry'
import type { WireAnswerCount, WireView } from '@/lib/contract/sessions'
import { adjustClock, type Clock, UNSET } from './clock'

/**
 * The last view of a live session and the state of the connection. Pure: `useSessionStream` opens the connection that a
 * state asks for and dispatches what happens to it.
 */
export type SessionStream<V extends WireView> =
  | { readonly name: 'connecting'; readonly clock: Clock; readonly tries: number; readonly view?: V }
  | { readonly name: 'open'; readonly clock: Clock; readonly view: V }
  | {
      readonly name: 'lost'
      readonly clock: Clock
      readonly tries: number
      readonly afterMs: number
      readonly view?: V
    }
  | { readonly name: 'gone'; readonly clock: Clock; readonly view?: V }

export type StreamEvent<V extends WireView> =
  | { readonly name: 'viewed'; readonly view: V; readonly at: number }
  | { readonly name: 'counted'; readonly count: WireAnswerCount }
  | { readonly name: 'dropped' }
  | { readonly name: 'retried' }
  | { readonly name: 'gone' }

export const connecting = <V extends WireView>(): SessionStream<V> => ({ name: 'connecting', clock: UNSET, tries: 0 })

export function advanceStream<V extends WireView>(stream: SessionStream<V>, event: StreamEvent<V>): SessionStream<V> {
  switch (event.name) {
    case 'viewed':
      return viewed(stream, event.view, event.at)
    case 'counted':
      return stream.view ? { ...stream, view: recounted(stream.view, event.count) } : stream
    case 'dropped':
      return stream.name === 'gone' || stream.name === 'lost' ? stream : lost(stream)
    case 'retried':
      return stream.name === 'lost' ? { ...lastKnown(stream), name: 'connecting', tries: stream.tries + 1 } : stream
    case 'gone':
      return { ...lastKnown(stream), name: 'gone' }
  }
}

/** A view that is older than the one on the screen arrived late and is ignored. */
function viewed<V extends WireView>(stream: SessionStream<V>, view: V, at: number): SessionStream<V> {
  if (stream.name === 'gone') return stream
  // A device that slept or lost the network may have set its clock meanwhile: the first message sets ours again.
  const clock = adjustClock(stream.name === 'open' ? stream.clock : undefined, view.now, at)
  if (!stream.view) return { name: 'open', clock, view }
  return { name: 'open', clock, view: stream.view.version > view.version ? stream.view : steady(stream.view, view) }
}

/** Keeps equal parts as the same objects: the map does not fly to an answer twice, a half-made answer is not lost. */
function steady<V extends WireView>(old: V, view: V): V {
  if (old.position !== view.position) return view
  const { question, explanation } = old
  return {
    ...view,
    ...(question && isSame(question, view.question) && { question }),
    ...(explanation && isSame(explanation, view.explanation) && { explanation }),
    ...('tally' in old && 'tally' in view && old.tally && isSame(old.tally, view.tally) && { tally: old.tally }),
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Takes over a count of answers that arrived between two views; a count for another version is ignored. */
function recounted<V extends WireView>(view: V, count: WireAnswerCount): V {
  if (count.version !== view.version || !('answered' in view)) return view
  const { answered, players } = count
  if (!('roster' in view) || !count.answeredIds) return { ...view, answered, players }
  const ids = new Set(count.answeredIds)
  const roster = view.roster.map((entry) => ({ ...entry, answered: ids.has(entry.id) }))
  return { ...view, answered, players, roster }
}

const lastKnown = <V extends WireView>({ clock, view }: SessionStream<V>) => (view ? { clock, view } : { clock })

function lost<V extends WireView>(stream: SessionStream<V>): SessionStream<V> {
  const tries = 'tries' in stream ? Number(stream.tries) : 0
  return { ...lastKnown(stream), name: 'lost', tries, afterMs: retryDelayMs(tries, BACKOFF) }
}

/** A server that restarts is back within a few seconds, and the class with it. */
const BACKOFF: Backoff = { firstMs: 400, mostMs: 3000 }
