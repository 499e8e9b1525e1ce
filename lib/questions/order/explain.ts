import { lookup } from '@/lib/pack/lookup'
import { yearOf } from '@/lib/questions/dated-events'
import { dateText } from '@/lib/questions/format-date'
import { markerFeaturesOf } from '@/lib/questions/overlay-for-thing'
import { tellingOf } from '@/lib/questions/thing-description'
import { semicolonSeparated } from '@/lib/text/list'
import type { Text } from '@/lib/text/text'
import { cite } from '../cite'
import type { Explanation, Row } from '../explanation'
import { overlayOf, tripointFeature, wholeLine } from '../overlay'
import { entriesOf } from './cards'
import { pairsOf, wrongPairs } from './grade'
import { type Entry, inOrder, type OrderItem } from './item'
import type { OrderResponse } from './wire'

export function explain(item: OrderItem, response?: OrderResponse): Explanation {
  const truth = inOrder(item.entries)
  const answered = response ? entriesOf(item, response) : truth
  const wrong = response && wrongText(item, response)
  const told = tell(item, worst(truth, answered))
  const lesson = told?.text ?? []
  return {
    title: { say: 'order.title', with: { count: truth.length, of: item.way.of, by: item.way.by } },
    text: [...(response ? [wrong ?? ({ say: 'order.right' } as const)] : []), ...lesson],
    sources: cite(item.pack, [...(told?.sources ?? []), ...truth.flatMap((entry) => mainSources(item, entry))]),
    rows: truth.map((entry, i) => rowOf(item, entry, i, answered.indexOf(entry), truth)),
    scale: item.way.by === 'date' ? 'time' : 'distance',
    overlay: overlay(item, truth),
  }
}

const tell = ({ pack }: OrderItem, { id }: Entry) => {
  const thing = lookup(pack).byId.get(id)
  return thing && tellingOf(thing)
}

/** A card that is not told about at length is cited for where it stands alone. */
const mainSources = (item: OrderItem, entry: Entry) => tell(item, entry)?.sources.slice(0, 2) ?? []

/** Named at most; the rest is counted. */
const PAIRS_NAMED = 3

function wrongText(item: OrderItem, response: OrderResponse): Text | undefined {
  const wrong = wrongPairs(item, response)
  const named = wrong.slice(0, PAIRS_NAMED).map(({ first, second }): Text => {
    return { say: 'order.pair', with: { first: nameOf(item, first), second: nameOf(item, second) } }
  })
  const pairs = semicolonSeparated(named)
  const more = wrong.length - named.length
  return pairs && { say: 'order.wrong', with: { wrong: wrong.length, all: pairsOf(item), pairs, more } }
}

export const nameOf = (item: OrderItem, entry: Entry): Text => tell(item, entry)?.names ?? entry.label

/** The entry that stands farthest from its place: what it is says most. All in place: the one hardest to tell apart. */
function worst(truth: readonly Entry[], answered: readonly Entry[]): Entry {
  const [first, ...rest] = truth
  if (!first) throw new Error('an order without cards')
  const distance = (entry: Entry) => Math.abs(truth.indexOf(entry) - answered.indexOf(entry))
  return rest.reduce((most, entry) => (distance(entry) > distance(most) ? entry : most), first)
}

function rowOf(item: OrderItem, entry: Entry, i: number, place: number, truth: readonly Entry[]): Row {
  const [text] = tell(item, entry)?.text ?? []
  return {
    tag: String(i + 1),
    title: nameOf(item, entry),
    value: standing(item, entry, truth),
    at:
      item.way.by === 'date'
        ? round(yearOf(lookup(item.pack).get('event', entry.id)), 100)
        : round(kmFrom(item, entry, truth), 1),
    ...(place !== i && { yours: { say: 'order.yours', with: { place: place + 1 } } as const }),
    right: place === i,
    ...(text && { text }),
  }
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts

/** On the way along the line from its start, else from the first card. */
const kmFrom = ({ way }: OrderItem, entry: Entry, truth: readonly Entry[]): number =>
  way.by === 'line' ? entry.at : entry.at - (truth[0]?.at ?? 0)

function standing(item: OrderItem, entry: Entry, truth: readonly Entry[]): Text {
  if (item.way.by === 'date') return dateText(lookup(item.pack).get('event', entry.id).date)
  const km = kmFrom(item, entry, truth)
  return item.way.by === 'line'
    ? { say: 'order.value.line', with: { km: round(km, 0.1) } }
    : { say: 'order.value.place', with: { km: round(km, 1), by: item.way.by } }
}

function overlay({ pack, way }: OrderItem, truth: readonly Entry[]) {
  const features = truth.flatMap(({ id }, i) => markerFeaturesOf(pack, id, String(i + 1)))
  const ends = pack.tripoints.map((tripoint) => tripointFeature(tripoint))
  // Some events took place far away: the line is what all of them are about.
  return overlayOf([...wholeLine(pack), ...features, ...ends], way.by === 'date' ? { within: pack.extent } : undefined)
}
