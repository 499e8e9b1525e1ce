'use client'
import { useEffect, useRef } from 'react'
import { coordinates } from '@/lib/map/coordinates'
import styles from './Crosshair.module.css'
import { useLiveMap } from './useLiveMap'
import { centreOf } from './useMapKeyboard'

/** Stays in the middle of what is free while the map moves under it; its coordinates count along. */
export function Crosshair() {
  const map = useLiveMap()
  const cross = useRef<HTMLDivElement>(null)
  const pill = useRef<HTMLSpanElement>(null)
  const announcement = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const follow = () => {
      const { x, y } = map.project(map.getCenter())
      if (cross.current) cross.current.style.transform = `translate(${x}px, ${y}px)`
      if (pill.current) pill.current.textContent = coordinates(centreOf(map))
    }
    const announce = () => {
      if (announcement.current) announcement.current.textContent = coordinates(centreOf(map))
    }
    follow()
    announce()
    map.on('move', follow)
    map.on('resize', follow)
    map.on('moveend', announce)
    return () => {
      map.off('move', follow)
      map.off('resize', follow)
      map.off('moveend', announce)
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
      <span ref={announcement} className={styles.announcement} role="status" />
    </div>
  )
}
