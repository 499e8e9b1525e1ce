'use client'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import { useEffect } from 'react'
import type { LonLat } from '@/lib/pack/schema'
import { NOTHING } from './style/style'

/** The pin of a question that is still open. */
export function useGuess(map: MapGL | undefined, guess: LonLat | null): void {
  const [lon, lat] = guess ?? []
  useEffect(() => {
    const at = lon === undefined || lat === undefined ? undefined : [lon, lat]
    void map
      ?.getSource<GeoJSONSource>('guess')
      ?.setData(at ? { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at } } : NOTHING)
  }, [map, lon, lat])
}
