'use client'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import { useEffect } from 'react'
import { LEVELS } from '@/lib/memory/level'
import type { MapSpot } from './props'

/** Drawn last, and so on top: what is open, then what is known least; what was never asked lies under all. */
const rankOf = ({ level, isOpen }: MapSpot): number => {
  if (isOpen) return LEVELS.length
  return level === 'new' ? 0 : LEVELS.length - LEVELS.indexOf(level)
}

/** The marks of what is known. */
export function useSpots(map: MapGL | undefined, spots: readonly MapSpot[] | undefined): void {
  useEffect(() => {
    if (!map || !spots) return
    void map.getSource<GeoJSONSource>('spots')?.setData({
      type: 'FeatureCollection',
      features: spots.map((spot) => ({
        type: 'Feature',
        properties: { level: spot.level, isOpen: spot.isOpen, rank: rankOf(spot) },
        geometry: { type: 'Point', coordinates: [...spot.at] },
      })),
    })
  }, [map, spots])
}
