'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { coordinates } from '@/lib/map/coordinates'
import styles from './Crosshair.module.css'
import { centreOf } from './useMapKeyboard'

interface CrosshairProps {
  readonly map: MapGL | undefined
}

/** Stays in the middle of what is free while the map moves under it; its coordinates count along. */
export function Crosshair({ map }: CrosshairProps) {
  const cross = useRef<HTMLDivElement>(null)
  const pill = useRef<HTMLSpanElement>(null)
  const spoken = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (!map) return
    const follow = () => {
      const { x, y } = map.project(map.getCenter())
      if (cross.current) cross.current.style.transform = `translate(${x}px, ${y}px)`
      if (pill.current) pill.current.textContent = coordinates(centreOf(map))
    }
    const tell = () => {
      if (spoken.current) spoken.current.textContent = coordinates(centreOf(map))
    }
    follow()
    tell()
    map.on('move', follow)
    map.on('resize', follow)
    map.on('moveend', tell)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
      map.off('moveend', tell)
    }
  }, [map])

  return (
    <div ref={cross} className={styles.cross}>
      <svg className={styles.drawing} width="88" height="88" viewBox="-44 -44 88 88" aria-hidden="true">
        {[styles.halo, styles.ink].map((layer) => (
          <g key={layer} className={layer}>
            <circle r="20.5" />
            <path d="M0-37V-12.5M0 12.5V37M-37 0H-12.5M12.5 0H37" />
          </g>
        ))}
        <circle className={styles.dot} r="3" />
      </svg>
      <span ref={pill} className={styles.pill} aria-hidden="true" />
      <span ref={spoken} className={styles.spoken} role="status" />
    </div>
  )
}
