import { lookup } from '@/lib/pack/lookup'
import { dateText } from '@/lib/questions/format-date'
import { markerFeaturesOf, overlayFeaturesOf } from '@/lib/questions/overlay-for-thing'
import { type Telling, tellingOf } from '@/lib/questions/thing-description'
import { semicolonSeparated } from '@/lib/text/list'
import type { Text } from '@/lib/text/text'
import { cite } from '../cite'
import type { Explanation, OverlayFeature, Row } from '../explanation'
import { overlayOf, pointFeature } from '../overlay'
import { letter } from '../shown'
import { isRight } from './grade'
import { binId, type MatchCard, type MatchItem } from './item'
import type { MatchResponse } from './wire'

export function explain(item: MatchItem, response?: MatchResponse): Explanation {
  const { pack, sorting, cards } = item
  const wrong = response ? cards.filter((card, i) => !isRight(response, card, i)) : []
  const lesson = tellingOfCard(item, wrong[0] ?? cards[0])
  const features = overlayFeatures(item)
  return {
    title: { say: `match.title.${sorting.by}` },
    text: [...responseTexts(item, response, wrong), ...(lesson?.text ?? [])],
    sources: cite(pack, [
      ...(lesson?.sources ?? []),
      ...cards.flatMap((card) => tellingOfCard(item, card)?.sources[0] ?? []),
    ]),
    ...(features.some(({ properties }) => properties.schematic) && { schematic: true }),
    rows: cardsByBin(item).map((card, i) => rowOf(item, card, i, response)),
    ...(sorting.by === 'century' && { scale: 'time' as const }),
    overlay: overlayOf(
      features,
      sorting.by === 'century' || sorting.by === 'parties' ? { within: pack.extent } : undefined,
    ),
  }
}

/** The truth, bin after bin. */
function cardsByBin({ cards, sorting }: MatchItem): MatchCard[] {
  if (sorting.by === 'century') return cards.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
  return cards.toSorted((a, b) => a.bin - b.bin)
}

function tellingOfCard({ pack }: MatchItem, card: MatchCard | undefined): Telling | undefined {
  const thing = card && lookup(pack).byId.get(card.id)
  return thing && tellingOf(thing)
}

/** Named at most; the rows show them all. */
const MOST_NAMED = 3

function responseTexts(item: MatchItem, response: MatchResponse | undefined, wrong: readonly MatchCard[]): Text[] {
  if (response && wrong.length === 0) return [{ say: 'match.all', with: { all: item.cards.length } }]
  const told = response ? wrong : item.cards
  const named = told.slice(0, MOST_NAMED).flatMap((card): Text[] => {
    const bin = item.bins[card.bin]
    return bin ? [{ say: `match.belongs.${item.sorting.by}`, with: { card: card.label, bin: bin.label } }] : []
  })
  const list = semicolonSeparated(named)
  return list ? [{ say: 'match.wrong', with: { list, more: told.length - named.length } }] : []
}

function rowOf(item: MatchItem, card: MatchCard, i: number, response: MatchResponse | undefined): Row {
  const given = response?.bins[letter(item.cards.indexOf(card))]
  const yours = item.bins.find((_, bin) => binId(bin) === given)
  const value = truthOf(item, card)
  const right = !response || given === binId(card.bin)
  const [text] = tellingOfCard(item, card)?.text ?? []
  return {
    tag: String(i + 1),
    title: card.label,
    ...(value && { value }),
    ...(card.year !== undefined && { at: Math.round(card.year * 100) / 100 }),
    ...(!right && yours && { yours: yours.label }),
    right,
    ...(text && { text }),
  }
}

/** Its bin; for a century the date itself says more. */
function truthOf({ pack, sorting, bins }: MatchItem, card: MatchCard): Text | undefined {
  const event = sorting.by === 'century' ? lookup(pack).find('event', card.id) : undefined
  return event ? dateText(event.date) : bins[card.bin]?.label
}

/** Each card under the number of its row, and what it belongs to where that can be drawn: roads, map sheets. */
function overlayFeatures(item: MatchItem): OverlayFeature[] {
  const rows = cardsByBin(item)
  const crossings = new Set(item.sorting.by === 'road' ? rows.map(({ id }) => id) : [])
  const ways = [...crossings]
    .flatMap((id) => overlayFeaturesOf(item.pack, id))
    .filter(({ properties }) => properties.role !== 'place')
  const shown = item.bins.flatMap(({ shows }) => (shows ? overlayFeaturesOf(item.pack, shows) : []))
  return [...shown, ...ways, ...rows.flatMap((card, i) => cardFeatures(item, card, String(i + 1)))]
}

function cardFeatures({ pack }: MatchItem, { id, spot }: MatchCard, tag: string): OverlayFeature[] {
  return spot ? [pointFeature(spot.at, { role: 'place', label: spot.label, tag })] : markerFeaturesOf(pack, id, tag)
}
