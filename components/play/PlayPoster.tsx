'use client'
import { useEffect, useRef, useState } from 'react'
import { Poster } from '@/components/map/poster/Poster'
import { PosterCredit } from '@/components/map/poster/PosterCredit'
import type { MapPack } from '@/components/map/props'
import type { Cover } from '@/components/ui/sheetLevels'
import type { PosterFile } from '@/lib/pack/poster'
import styles from './Ground.module.css'

interface PlayPosterProps {
  readonly pack: MapPack
  /** What the sheet covers when the drawing comes; it stays as it is then, and so does the drawing. */
  readonly cover: Cover
}

/** The blind map as a drawing: no names and no posts, fitted into what the sheet leaves free. */
export default function PlayPoster({ pack, cover }: PlayPosterProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [{ left, bottom }] = useState(cover)
  const [poster, setPoster] = useState<PosterFile>()

  useEffect(() => {
    frame.current?.style.setProperty('--cover-left', `${left}px`)
    frame.current?.style.setProperty('--cover-bottom', `${bottom}px`)
    frame.current?.style.setProperty('--under', `${bottom}px`)
    const leaving = new AbortController()
    fetchPoster(pack.slug, leaving.signal).then(setPoster, () => {})
    return () => leaving.abort()
  }, [pack.slug, left, bottom])

  return (
    <div ref={frame}>
      {poster && <Poster pack={pack} poster={poster} free={styles.free} marked={false} />}
      {poster && <PosterCredit attribution={pack.attribution} />}
    </div>
  )
}

/** A file of the pack, checked when the app was built. Without it there is paper until the map comes. */
async function fetchPoster(slug: string, signal: AbortSignal): Promise<PosterFile> {
  const reply = await fetch(`/packs/${slug}/poster.json`, { signal })
  if (!reply.ok) throw new Error(`no poster of ${slug}`)
  return reply.json()
}
