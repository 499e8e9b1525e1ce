import type { WireAnswerCount, WireView } from '@/lib/contract/sessions'
import { type Clock, heard, UNSET } from './clock'

/**
 * What a screen of a live class knows, and how it stands with the server. Pure: `useFeed` opens the connection that a
 * state asks for and tells what came of it.
 */
export type Feed<V extends WireView> =
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

export type News<V extends WireView> =
  | { readonly name: 'viewed'; readonly view: V; readonly at: number }
  | { readonly name: 'counted'; readonly count: WireAnswerCount }
  | { readonly name: 'dropped' }
  | { readonly name: 'retried' }
  | { readonly name: 'gone' }

export const begun = <V extends WireView>(): Feed<V> => ({ name: 'connecting', clock: UNSET, tries: 0 })

export function hear<V extends WireView>(feed: Feed<V>, news: News<V>): Feed<V> {
  switch (news.name) {
    case 'viewed':
      return viewed(feed, news.view, news.at)
    case 'counted':
      return feed.view ? { ...feed, view: recounted(feed.view, news.count) } : feed
    case 'dropped':
      return feed.name === 'gone' || feed.name === 'lost' ? feed : dropped(feed)
    case 'retried':
      return feed.name === 'lost' ? { ...kept(feed), name: 'connecting', tries: feed.tries + 1 } : feed
    case 'gone':
      return { ...kept(feed), name: 'gone' }
  }
}

/** A view that left the server before the one on the screen came late and says nothing new. */
function viewed<V extends WireView>(feed: Feed<V>, view: V, at: number): Feed<V> {
  if (feed.name === 'gone') return feed
  // A device that slept or lost the network may have set its clock meanwhile: the first message sets ours anew.
  const clock = heard(feed.name === 'open' ? feed.clock : undefined, view.now, at)
  if (!feed.view) return { name: 'open', clock, view }
  return { name: 'open', clock, view: feed.view.version > view.version ? feed.view : steady(feed.view, view) }
}

/** What is the same stays the same object: the map does not fly to an answer twice, a half-made answer is not lost. */
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

/** How many have answered, between two views; a count of another moment is none. */
function recounted<V extends WireView>(view: V, count: WireAnswerCount): V {
  if (count.version !== view.version || !('answered' in view)) return view
  const { answered, players } = count
  if (!('roster' in view) || !count.ids) return { ...view, answered, players }
  const ids = new Set(count.ids)
  const roster = view.roster.map((entry) => ({ ...entry, answered: ids.has(entry.id) }))
  return { ...view, answered, players, roster }
}

const kept = <V extends WireView>({ clock, view }: Feed<V>) => (view ? { clock, view } : { clock })

function dropped<V extends WireView>(feed: Feed<V>): Feed<V> {
  const tries = 'tries' in feed ? Number(feed.tries) : 0
  return { ...kept(feed), name: 'lost', tries, afterMs: patienceMs(tries) }
}

/** A server that starts anew is back within a few seconds, and so is everybody. */
export function patienceMs(tries: number): number {
  return Math.min(3000, 400 * 2 ** tries)
}
