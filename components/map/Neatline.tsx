'use client'
import { useEffect, useRef } from 'react'
import { EDGES, type FrameView, PHONE_EDGES, stripOf } from './frame-view'
import type { MapColors } from './map-colors'
import styles from './Neatline.module.css'
import { drawStrip, penOf } from './neatline-pen'

interface NeatlineProps {
  readonly view: FrameView | undefined
  readonly colors: MapColors
  readonly wide: boolean
}

/** The frame follows the map at every frame of a motion: four thin canvases, drawn over in well under a millisecond. */
export function Neatline({ view, colors, wide }: NeatlineProps) {
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const box = frame.current
    if (!view || !box) return
    const { fontFamily } = getComputedStyle(box)
    const draw = () => {
      for (const canvas of box.querySelectorAll('canvas')) {
        const edge = EDGES.find((name) => name === canvas.dataset.edge)
        const pen = edge && penOf(canvas)
        if (edge && pen) drawStrip(pen, stripOf(view, edge, wide), colors, fontFamily)
      }
    }
    draw()
    // The figures' font may still be on its way.
    void document.fonts?.ready.then(draw)
    return view.onMove(draw)
  }, [view, colors, wide])

  return (
    <div ref={frame} className={styles.frame} aria-hidden="true">
      {(wide ? EDGES : PHONE_EDGES).map((edge) => (
        <canvas key={edge} data-edge={edge} className={styles[edge]} />
      ))}
    </div>
  )
}
