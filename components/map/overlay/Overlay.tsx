'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { type RefObject, useImperativeHandle, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WireOverlay } from '@/lib/contract/attempts'
import type { Padding } from '@/lib/map/camera'
import type { Box } from '@/lib/map/collision-boxes'
import { midpointOf } from '@/lib/map/line-position'
import { linesOf, longest } from '@/lib/map/overlay-marks'
import { useFollow } from '../useFollow'
import styles from './Overlay.module.css'
import { Tags } from './Tags'
import { type Reveal, useReveal } from './useReveal'

interface OverlayProps {
  readonly map: MapGL | undefined
  readonly overlay: WireOverlay | null
  readonly padding: Padding
  readonly reducedMotion: boolean
  readonly selectedTag: string | undefined
  readonly onSelectTag: ((tag: string) => void) | undefined
  readonly reveal: RefObject<Reveal | null>
  readonly tags: RefObject<readonly Box[]>
}

/** An answer on the map: lines and pins in the map itself, words that move or can be pressed above it. */
export function Overlay({
  map,
  overlay,
  padding,
  reducedMotion,
  selectedTag,
  onSelectTag,
  reveal,
  tags,
}: OverlayProps) {
  const say = useTranslations('map')
  const pill = useRef<HTMLSpanElement>(null)
  const pillSpot = useRef<HTMLDivElement>(null)
  const guessSpot = useRef<HTMLDivElement>(null)
  const features = useMemo(() => overlay?.features.features ?? [], [overlay])
  const link = features.find(({ properties }) => properties.role === 'link')
  const guess = features.find(({ properties, geometry }) => properties.role === 'guess' && geometry.type === 'Point')

  useFollow(map, pillSpot, link && midpointOf(longest(linesOf(link.geometry))))
  useFollow(map, guessSpot, guess?.geometry.type === 'Point' ? guess.geometry.coordinates : undefined)
  const running = useReveal(map, overlay, reducedMotion, pill)
  useImperativeHandle(reveal, () => ({ settle: () => running.current.settle() }), [running])

  return (
    <>
      {guess && (
        <div ref={guessSpot} className={styles.spot}>
          <span className={styles.you}>{guess.properties.label ?? say('you')}</span>
        </div>
      )}
      {link && (
        <div ref={pillSpot} className={styles.spot}>
          <span ref={pill} className={styles.pill}>
            {link.properties.label}
          </span>
        </div>
      )}
      <Tags
        map={map}
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
