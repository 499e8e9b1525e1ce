'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { type RefObject, useEffect } from 'react'

/** Keeps an element at its place on the moving map. */
export function useFollow(
  map: MapGL | undefined,
  element: RefObject<HTMLElement | null>,
  at: readonly number[] | undefined,
): void {
  const [lon, lat] = at ?? []
  useEffect(() => {
    if (!map || lon === undefined || lat === undefined) return
    const follow = () => {
      const { x, y } = map.project([lon, lat])
      if (element.current) element.current.style.transform = `translate(${x}px, ${y}px)`
    }
    follow()
    map.on('move', follow)
    map.on('resize', follow)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
    }
  }, [map, element, lon, lat])
}
