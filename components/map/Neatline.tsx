'use client'
import { useEffect, useRef } from 'react'
import { type FrameView, sideOf } from './frameView'
import styles from './Neatline.module.css'
import { drawStrip, type Edge, penOf } from './neatlinePen'
import type { Tones } from './tones'

const WIDE_EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left']
const PHONE_EDGES: readonly Edge[] = ['top']

interface NeatlineProps {
  readonly view: FrameView | undefined
  readonly tones: Tones
  readonly wide: boolean
}

/** The frame follows the map at every frame of a motion: four thin canvases, drawn over in well under a millisecond. */
export function Neatline({ view, tones, wide }: NeatlineProps) {
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const box = frame.current
    if (!view || !box) return
    const family = wide ? getComputedStyle(box).fontFamily : undefined
    const draw = () => {
      for (const canvas of box.querySelectorAll('canvas')) {
        const edge = WIDE_EDGES.find((name) => name === canvas.dataset.edge)
        const pen = edge && penOf(canvas)
        if (!edge || !pen) continue
        const { width, height } = view.size()
        const length = edge === 'top' || edge === 'bottom' ? width : height
        drawStrip(pen, { edge, side: sideOf(view, edge), length, tones, family })
      }
    }
    draw()
    // The figures' font may still be on its way.
    void document.fonts?.ready.then(draw)
    return view.onMove(draw)
  }, [view, tones, wide])

  return (
    <div ref={frame} className={styles.frame} aria-hidden="true">
      {(wide ? WIDE_EDGES : PHONE_EDGES).map((edge) => (
        <canvas key={edge} data-edge={edge} className={styles[edge]} />
      ))}
    </div>
  )
}
