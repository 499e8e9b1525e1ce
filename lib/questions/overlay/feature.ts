import { distanceKm, interpolate } from '@/lib/geo/distance'
import { type Line, type LonLat, type Ring, roundedPoint } from '@/lib/geo/point'
import type { Names } from '@/lib/pack/schema'
import { baseVersionOf } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'
import type { OverlayFeature, OverlayGeometry, OverlayProperties } from '../explanation'
import { roundedLine } from './kept'

/** The smallest pieces that overlays are made of. Coordinates leave here with five decimals. */

function feature(geometry: OverlayGeometry, properties: OverlayProperties): OverlayFeature {
  return { type: 'Feature', geometry, properties }
}

export function pointFeature(at: LonLat, properties: OverlayProperties): OverlayFeature {
  return feature({ type: 'Point', coordinates: roundedPoint(at) }, properties)
}

/** One piece becomes a LineString, several a MultiLineString; none: nothing. */
export function lineFeature(pieces: readonly Line[], properties: OverlayProperties): OverlayFeature[] {
  const lines = pieces.map(roundedLine)
  const [first] = lines
  if (!first) return []
  if (lines.length === 1) return [feature({ type: 'LineString', coordinates: first }, properties)]
  return [feature({ type: 'MultiLineString', coordinates: lines }, properties)]
}

/** Each ring is a land of its own: none is a hole. */
export function ringFeature(rings: readonly Ring[], properties: OverlayProperties): OverlayFeature[] {
  const outer = rings.map(roundedLine)
  const [first] = outer
  if (!first) return []
  if (outer.length === 1) return [feature({ type: 'Polygon', coordinates: [first] }, properties)]
  return [feature({ type: 'MultiPolygon', coordinates: outer.map((ring) => [ring]) }, properties)]
}

/** Where it really is. */
export function answerPin(at: LonLat, label?: Text, sub?: Text): OverlayFeature {
  return pointFeature(at, { role: 'answer', ...(label && { label }), ...(sub && { sub }) })
}

/** Where the player said it was. */
export function guessPin(at: LonLat): OverlayFeature {
  return pointFeature(at, { role: 'guess' })
}

/** Kilometres between the points of a link: straight enough on a map of that size. */
const LINK_STEP_KM = 50

/** The shortest way from the guess to the truth, with its length. */
export function link(from: LonLat, to: LonLat, label: Text): OverlayFeature[] {
  const pieces = Math.min(32, Math.max(1, Math.ceil(distanceKm(from, to) / LINK_STEP_KM)))
  return lineFeature([interpolate(from, to, pieces)], { role: 'link', label })
}

/** The name in the place's own language, as it stands on its signs; undefined where it is the same or unknown. */
export function localName(names: Names, language: 'kk' | 'ru' | 'zh' | undefined): Text | undefined {
  const local = language && names[language]
  return local && local !== baseVersionOf(names) ? { verbatim: local } : undefined
}
