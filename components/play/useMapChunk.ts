import { useEffect, useState } from 'react'
import { loadAtlas } from '@/components/map/LazyAtlas'

/** Between two tries on a lost network; the browser's word that it is back comes first. */
const PATIENCE_MS = 4000

/** Fetches the map's code ahead of showing it, as often as it takes: without a network the quiz goes on without a map. */
export function useMapChunk(isWanted: boolean): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    if (!isWanted || isHere) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () => {
      clearTimeout(timer)
      loadAtlas().then(
        () => setHere(true),
        () => {
          timer = setTimeout(load, PATIENCE_MS)
        },
      )
    }
    load()
    window.addEventListener('online', load)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', load)
    }
  }, [isWanted, isHere])
  return isHere
}
