import type { WireOverlay, WireReviewItem } from '@/lib/contract/attempts'
import type { LonLat } from '@/lib/pack/schema'

interface Pin {
  readonly guess: LonLat
  readonly answer: LonLat
}

type Feature = WireOverlay['features']['features'][number]

function pointOf(features: readonly Feature[], role: Feature['properties']['role']): LonLat | undefined {
  for (const { geometry, properties } of features) {
    if (properties.role !== role || geometry.type !== 'Point') continue
    const [lon, lat] = geometry.coordinates
    if (lon !== undefined && lat !== undefined) return [lon, lat]
  }
  return undefined
}

/** Where pins were put and where they belong, of all answers that were a pin. */
export const pinsOf = (items: readonly WireReviewItem[]): readonly Pin[] =>
  items.flatMap(({ explanation }) => {
    const { features } = explanation.overlay.features
    const guess = pointOf(features, 'guess')
    const answer = pointOf(features, 'answer')
    return guess && answer ? [{ guess, answer }] : []
  })
