'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { onFirstInteraction } from '@/components/ui/first-interaction'
import type { Padding } from '@/lib/map/camera'
import { viewMargin } from '@/lib/map/camera'
import { LazyWordedAtlas } from './LazyAtlas'
import styles from './LivingMap.module.css'
import { WIDE } from './useMedia'
import type { WordedAtlasProps } from './WordedAtlas'

interface LivingMapProps extends Omit<WordedAtlasProps, 'padding' | 'onReady'> {
  /** The poster: under the map until it is drawn. */
  readonly children: ReactNode
  /** Loads the map after this time even if nobody touches anything. */
  readonly idleMs?: number
}

/** What lies around the poster's free box lies around the live map's too. */
function paddingOf(root: HTMLElement): Padding | undefined {
  const free = root.querySelector('[data-free]')?.getBoundingClientRect()
  if (!free) return undefined
  const box = root.getBoundingClientRect()
  const margin = viewMargin(matchMedia(WIDE).matches)
  return {
    top: Math.max(0, free.top - box.top - margin.top),
    right: Math.max(0, box.right - free.right - margin.right),
    bottom: Math.max(0, box.bottom - free.bottom - margin.bottom),
    left: Math.max(0, free.left - box.left - margin.left),
  }
}

/** A poster that becomes the live map at the user's first interaction: the first paint waits for no map. */
export function LivingMap({ children, idleMs, ...map }: LivingMapProps) {
  const root = useRef<HTMLDivElement>(null)
  const [padding, setPadding] = useState<Padding>()
  const [drawn, setDrawn] = useState(false)

  useEffect(() => {
    const start = () => root.current && setPadding(paddingOf(root.current))
    return onFirstInteraction(start, idleMs)
  }, [idleMs])

  const awake = padding !== undefined
  useEffect(() => {
    if (!awake) return
    const resize = () => setPadding((old) => (root.current && paddingOf(root.current)) ?? old)
    window.addEventListener('resize', resize)
    return () => window.removeEventListener('resize', resize)
  }, [awake])

  return (
    <div ref={root} className={styles.living}>
      {children}
      {padding && (
        <div className={classes(styles.map, drawn && styles.drawn)}>
          <LazyWordedAtlas {...map} padding={padding} onReady={() => setDrawn(true)} />
        </div>
      )}
    </div>
  )
}
