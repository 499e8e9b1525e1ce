import { useEffect, useState } from 'react'
import { scheduleRetry } from '@/components/api/retry'
import { loadAtlas } from '@/components/map/LazyAtlas'

/** Between two tries on a lost network; the browser's `online` event comes first. */
const RETRY_MS = 4000

/** Fetches the map's code ahead of showing it, as often as it takes: without a network the quiz goes on without a map. */
export function useMapChunk(isWanted: boolean): boolean {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    if (!isWanted || isLoaded) return
    let isMounted = true
    let cancelRetry = () => {}
    const load = () => {
      loadAtlas().then(
        () => isMounted && setLoaded(true),
        () => {
          if (isMounted) cancelRetry = scheduleRetry(RETRY_MS, load)
        },
      )
    }
    load()
    return () => {
      isMounted = false
      cancelRetry()
    }
  }, [isWanted, isLoaded])
  return isLoaded
}
