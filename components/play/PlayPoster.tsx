'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import { Poster } from '@/components/map/poster/Poster'
import { PosterCredit } from '@/components/map/poster/PosterCredit'
import type { Cover } from '@/components/ui/sheetLevels'
import type { MapPack } from '@/lib/map/map-pack'
import styles from './PlayGround.module.css'

interface PlayPosterProps {
  readonly pack: MapPack
  /** What the sheet covers when the poster appears. The poster does not move with it afterwards. */
  readonly cover: Cover
}

/** The blind map as a drawing: no names and no posts, fitted into what the sheet leaves free. */
export default function PlayPoster({ pack, cover }: PlayPosterProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [{ left, bottom }] = useState(cover)

  useLayoutEffect(() => {
    frame.current?.style.setProperty('--cover-left', `${left}px`)
    frame.current?.style.setProperty('--cover-bottom', `${bottom}px`)
    frame.current?.style.setProperty('--under', `${bottom}px`)
  }, [left, bottom])

  return (
    <div ref={frame}>
      <Poster pack={pack} free={styles.free} marked={false} />
      <PosterCredit attribution={pack.attribution} />
    </div>
  )
}
