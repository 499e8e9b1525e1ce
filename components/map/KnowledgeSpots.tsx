'use client'
import type { Feature, FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import { LEVELS } from '@/lib/memory/level'
import { LiveSource } from './LiveSource'
import type { MapSpot } from './props'

/** The highest rank lies on top: the open spot, then what is known least; what was never asked lies under all. */
const rankOf = ({ level, isOpen }: MapSpot): number => {
  if (isOpen) return LEVELS.length
  return level === 'new' ? 0 : LEVELS.length - LEVELS.indexOf(level)
}

const featureOf = (spot: MapSpot): Feature => ({
  type: 'Feature',
  properties: { level: spot.level, isOpen: spot.isOpen, rank: rankOf(spot) },
  geometry: { type: 'Point', coordinates: [...spot.at] },
})

/** Marks of how well each place is known. */
export function KnowledgeSpots({ spots }: { readonly spots: readonly MapSpot[] }) {
  const data = useMemo(
    (): FeatureCollection => ({ type: 'FeatureCollection', features: spots.map(featureOf) }),
    [spots],
  )
  return <LiveSource id="spots" data={data} />
}
