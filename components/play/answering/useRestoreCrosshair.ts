import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MapHandle } from '@/components/map/props'
import type { LonLat } from '@/lib/pack/schema'

/** After a reload the crosshair goes back to where it was. Returns what to call once the map is there. */
export function useRestoreCrosshair(map: RefObject<MapHandle | null>, restored: LonLat | undefined): () => void {
  const [isReady, setReady] = useState(false)
  const at = useRef(restored)
  if (restored) at.current = restored
  useEffect(() => {
    if (!isReady || !at.current) return
    map.current?.flyTo(at.current)
    at.current = undefined
  }, [isReady, map])
  return useCallback(() => setReady(true), [])
}
