'use client'
import type { MapRef } from '@vis.gl/react-maplibre'
import { type Ref, type RefObject, useImperativeHandle } from 'react'
import type { MapHandle } from './props'
import { centreOf } from './useMapKeyboard'

/** What a screen may do with the map by hand; before the map is there, nothing happens. */
export function useMapHandle(
  handle: Ref<MapHandle> | undefined,
  liveMap: RefObject<MapRef | null>,
  reducedMotion: boolean,
  settle: () => void,
): void {
  useImperativeHandle(handle, () => ({
    centre: () => (liveMap.current ? centreOf(liveMap.current) : [0, 0]),
    panBy: (dx, dy) => void liveMap.current?.panBy([dx, dy], { duration: reducedMotion ? 0 : 120 }),
    pixelsBetween: (a, b) => {
      const [from, to] = [liveMap.current?.project([...a]), liveMap.current?.project([...b])]
      return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : Number.POSITIVE_INFINITY
    },
    zoomBy: (levels) => {
      const map = liveMap.current
      map?.easeTo({ zoom: map.getZoom() + levels, duration: reducedMotion ? 0 : 220 })
    },
    flyTo: (at, zoom = liveMap.current?.getZoom() ?? 6) =>
      void liveMap.current?.flyTo({ center: [at[0], at[1]], zoom, duration: reducedMotion ? 0 : 900, essential: true }),
    settle,
    focus: () => liveMap.current?.getCanvas().focus(),
  }))
}
