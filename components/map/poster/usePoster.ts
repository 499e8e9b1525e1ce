import { useEffect, useState } from 'react'
import type { PosterFile } from '@/lib/pack/poster'

/** A pack's drawing. Without it there is plain land until the map comes. */
export function usePoster(slug: string): PosterFile | undefined {
  const [poster, setPoster] = useState<PosterFile>()
  useEffect(() => {
    const leaving = new AbortController()
    const stop = afterPaint(() => fetchPoster(slug, leaving.signal).then(setPoster, () => {}))
    return () => {
      stop()
      leaving.abort()
    }
  }, [slug])
  return poster
}

/** A frame is asked for before it is painted: the second one begins once the first is on the screen. Returns how to stop it. */
function afterPaint(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work)
  })
  return () => cancelAnimationFrame(frame)
}

/** A file of the pack, checked when the app was built. */
async function fetchPoster(slug: string, signal: AbortSignal): Promise<PosterFile> {
  const reply = await fetch(`/packs/${slug}/poster.json`, { signal })
  if (!reply.ok) throw new Error(`no poster of ${slug}`)
  return reply.json()
}
