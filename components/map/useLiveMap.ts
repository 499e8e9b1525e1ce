'use client'
import { useMap } from '@vis.gl/react-maplibre'
import type { Map as MapGL } from 'maplibre-gl'

/** The map that a component lies in. */
export function useLiveMap(): MapGL {
  const map = useMap().current?.getMap()
  if (!map) throw new Error('This component belongs inside a map')
  return map
}
