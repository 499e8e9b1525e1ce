'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { type Ref, useImperativeHandle } from 'react'
import type { MapHandle } from './props'
import { centreOf } from './useMapKeyboard'

/** What a screen may do with the map by hand; before the map is there, nothing happens. */
export function useMapHandle(
  handle: Ref<MapHandle> | undefined,
  map: MapGL | undefined,
  reducedMotion: boolean,
  settle: () => void,
): void {
  useImperativeHandle(handle, () => ({
    centre: () => (map ? centreOf(map) : [0, 0]),
    panBy: (dx, dy) => void map?.panBy([dx, dy], { duration: reducedMotion ? 0 : 120 }),
    pixelsBetween: (a, b) => {
      const [from, to] = [map?.project([...a]), map?.project([...b])]
      return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : Number.POSITIVE_INFINITY
    },
    zoomBy: (levels) => void map?.easeTo({ zoom: map.getZoom() + levels, duration: reducedMotion ? 0 : 220 }),
    flyTo: (at, zoom = map?.getZoom() ?? 6) =>
      void map?.flyTo({ center: [at[0], at[1]], zoom, duration: reducedMotion ? 0 : 900, essential: true }),
    settle,
    focus: () => map?.getCanvas().focus(),
  }))
}
