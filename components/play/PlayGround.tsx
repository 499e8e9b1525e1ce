'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './PlayGround.module.css'
import { PlayMap, type PlayMapProps } from './PlayMap'
import { useFirstInteraction } from './useFirstInteraction'
import { useMapChunk } from './useMapChunk'

const PlayPoster = dynamic(() => import('./PlayPoster'), { ssr: false })

/**
 * The map under the sheet. A question that needs no map does not wait for one: a poster stands in for it, and the map
 * loads at the user's first interaction. A question about the line itself begins on an empty map.
 */
export function PlayGround({ onReady, ...map }: PlayMapProps) {
  const { pack, cover, question, task, overlay } = map
  const [isLate] = useState(question !== undefined && task === undefined && !question.hide.includes('border'))
  const isReady = useMapChunk(useFirstInteraction(task !== undefined || overlay !== undefined || !question))
  const [isDrawn, setDrawn] = useState(false)
  const draw = () => {
    setDrawn(true)
    onReady()
  }
  return (
    <div className={styles.ground}>
      {isLate && cover && (
        <div className={classes(styles.poster, isDrawn && styles.gone)}>
          <PlayPoster pack={pack} cover={cover} />
        </div>
      )}
      {isReady && (
        <div className={classes(styles.live, isDrawn && styles.drawn)}>
          <PlayMap {...map} onReady={draw} />
        </div>
      )}
    </div>
  )
}
