import { useEffect, useState } from 'react'
import type { PosterFile } from '@/lib/pack/poster'

/** A pack's drawing. Without it there is plain land until the map comes. */
export function usePoster(slug: string): PosterFile | undefined {
  const [poster, setPoster] = useState<PosterFile>()
  useEffect(() => {
    const leaving = new AbortController()
    fetchPoster(slug, leaving.signal).then(setPoster, () => {})
    return () => leaving.abort()
  }, [slug])
  return poster
}

/** A file of the pack, checked when the app was built. */
async function fetchPoster(slug: string, signal: AbortSignal): Promise<PosterFile> {
  const reply = await fetch(`/packs/${slug}/poster.json`, { signal })
  if (!reply.ok) throw new Error(`no poster of ${slug}`)
  return reply.json()
}
