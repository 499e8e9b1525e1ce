import { directionFrom } from '@/lib/geo/compass'
import { nearestOnLine } from '@/lib/geo/nearest'
import { lookup } from '@/lib/pack/lookup'
import { dateText } from '@/lib/questions/format-date'
import { tellingOf } from '@/lib/questions/thing-description'
import { versionsOf } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'
import { cite } from '../cite'
import type { Explanation, OverlayFeature } from '../explanation'
import { compassText, guessPin, kmText, link, overlayOf } from '../overlay'
import { isOnWater, missOf } from './grade'
import type { PlaceItem } from './item'
import { answerOf, surroundings } from './picture'
import { sideAt } from './side'
import { radiusKm } from './targets'
import type { PlaceResponse } from './wire'

export function explain(item: PlaceItem, response?: PlaceResponse): Explanation {
  const { pack, target } = item
  const telling = tellingOf(target.thing)
  const around = surroundings(item)
  const features = [...around, ...guessOf(item, response), answerOf(item, around)]
  return {
    title: target.thing.value.names,
    text: [
      ...(response ? [answered(item, response)] : []),
      ...dateOf(item),
      ...(telling?.text ?? []),
      ...told(item),
      ...noteOf(item),
    ],
    sources: cite(pack, target.thing.value.sources),
    ...(features.some(({ properties }) => properties.schematic) && { schematic: true }),
    overlay: overlayOf(features),
  }
}

function guessOf(item: PlaceItem, response: PlaceResponse | undefined): OverlayFeature[] {
  if (!response) return []
  const { from, distanceKm } = missOf(item, response.at)
  const way = distanceKm > 0 ? link(response.at, from, kmText(distanceKm)) : []
  return [...way, guessPin(response.at)]
}

/** "43 km too far north-east, on the Chinese side of the line." */
function answered(item: PlaceItem, { at }: PlaceResponse): Text {
  if (isOnWater(item, at)) return { say: 'place.onWater' }
  const { from, distanceKm } = missOf(item, at)
  if (distanceKm < 0.05) return { say: 'place.exact' }
  const values = { distance: kmText(distanceKm), direction: compassText(directionFrom(from, at)) }
  const side = sideAt(item.pack, at)?.adjective
  const isNear = distanceKm <= radiusKm(item.pack, item.target)
  if (!side) return { say: isNear ? 'place.near' : 'place.far', with: values }
  return { say: isNear ? 'place.nearOnSide' : 'place.farOnSide', with: { ...values, side } }
}

/** A distance in the pack's own prose, in any of its languages: it is not given twice. */
const DISTANCE = /\d\s?(km\b|км|公里|千米)/

/** What the pack's figures say about it, beside its own prose. */
function told({ pack, target: { thing, at, uncertaintyKm } }: PlaceItem): Text[] {
  const name = thing.value.names
  switch (thing.type) {
    case 'settlement': {
      if (versionsOf(thing.value.explanation).some((version) => DISTANCE.test(version))) return []
      const side = lookup(pack).get('party', thing.value.party).adjective
      const distance = kmText(Math.max(1, Math.round(nearestOnLine(pack.line, at).distanceKm)))
      return [{ say: 'place.settlement', with: { name, distance, side } }]
    }
    case 'tripoint':
    case 'relief': {
      const height = thing.value.elevationM
      if (thing.value.explanation) return []
      if (height !== undefined) return [{ say: 'place.elevation', with: { name, height } }]
      return [{ say: 'place.marked', with: { distance: kmText(uncertaintyKm) } }]
    }
    case 'water': {
      if (thing.value.explanation) return []
      return [{ say: 'place.marked', with: { distance: kmText(uncertaintyKm) } }]
    }
    default:
      return []
  }
}

/** An event goes by its neutral title until now. */
function dateOf({ target: { thing } }: PlaceItem): Text[] {
  if (thing.type !== 'event') return []
  return [{ say: 'place.event', with: { name: thing.value.names, date: dateText(thing.value.date) } }]
}

/** Where sources disagree, the pack says so. */
function noteOf({ target }: PlaceItem): Text[] {
  return target.thing.value.note ? [target.thing.value.note] : []
}
