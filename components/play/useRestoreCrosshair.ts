import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MapHandle } from '@/components/map/props'
import type { Drafts, Kind } from '@/components/questions/view'

/** After a reload the crosshair goes back to where it was. Returns what to call once the map is there. */
export function useReturn(map: RefObject<MapHandle | null>, found: Drafts[Kind] | undefined): () => void {
  const [isReady, setReady] = useState(false)
  const at = useRef(found && 'at' in found ? found.at : null)
  if (found && 'at' in found && found.at) at.current = found.at
  useEffect(() => {
    if (!isReady || !at.current) return
    map.current?.flyTo(at.current)
    at.current = null
  }, [isReady, map])
  return useCallback(() => setReady(true), [])
}
