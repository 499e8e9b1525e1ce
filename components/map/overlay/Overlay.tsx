'use client'
import { type RefObject, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WireOverlay } from '@/lib/contract/attempts'
import type { Padding } from '@/lib/map/camera'
import type { Box } from '@/lib/map/collision-boxes'
import { midpointOf } from '@/lib/map/line-position'
import { linesOf, longestLine, marksOf } from '@/lib/map/overlay-marks'
import { LiveSource } from '../LiveSource'
import { MapAnchor } from '../MapAnchor'
import { NOTHING } from '../style/style'
import styles from './Overlay.module.css'
import { Tags } from './Tags'
import { type Reveal, useReveal } from './useReveal'

interface OverlayProps {
  readonly overlay: WireOverlay | null
  readonly padding: Padding
  readonly reducedMotion: boolean
  readonly selectedTag: string | undefined
  readonly onSelectTag: ((tag: string) => void) | undefined
  readonly reveal: RefObject<Reveal | null>
  readonly tags: RefObject<readonly Box[]>
}

/** An answer on the map: lines and pins in the map itself, words that move or can be pressed above it. */
export function Overlay({ overlay, padding, reducedMotion, selectedTag, onSelectTag, reveal, tags }: OverlayProps) {
  const say = useTranslations('map')
  const pill = useRef<HTMLSpanElement>(null)
  const features = useMemo(() => overlay?.features.features ?? [], [overlay])
  const marks = useMemo(() => (overlay ? marksOf(overlay) : NOTHING), [overlay])
  const link = features.find(({ properties }) => properties.role === 'link')
  const guess = features.find(({ properties, geometry }) => properties.role === 'guess' && geometry.type === 'Point')
  useReveal(overlay, reducedMotion, pill, reveal)

  return (
    <>
      <LiveSource id="overlay" data={overlay?.features ?? NOTHING} />
      <LiveSource id="overlay-marks" data={marks} />
      {guess?.geometry.type === 'Point' && (
        <MapAnchor at={guess.geometry.coordinates} className={styles.spot}>
          <span className={styles.you}>{guess.properties.label ?? say('you')}</span>
        </MapAnchor>
      )}
      {link && (
        <MapAnchor at={midpointOf(longestLine(linesOf(link.geometry)))} className={styles.spot}>
          <span ref={pill} className={styles.pill}>
            {link.properties.label}
          </span>
        </MapAnchor>
      )}
      <Tags
        features={features}
        bounds={overlay?.bounds}
        padding={padding}
        selectedTag={selectedTag}
        onSelectTag={onSelectTag}
        boxes={tags}
      />
    </>
  )
}
