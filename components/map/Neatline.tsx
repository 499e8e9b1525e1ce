'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import styles from './Neatline.module.css'
import type { Side } from './neatline'
import { drawStrip, type Edge, penOf } from './neatlinePen'
import type { Tones } from './tones'
import { sizeOf } from './useCamera'

const WIDE_EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left']
const PHONE_EDGES: readonly Edge[] = ['top']

function sideOf(map: MapGL, edge: Edge): Side {
  const { width, height } = sizeOf(map)
  const northWest = map.unproject([0, 0])
  const southEast = map.unproject([width, height])
  if (edge === 'left' || edge === 'right') {
    return { from: southEast.lat, to: northWest.lat, at: (lat) => map.project([northWest.lng, lat]).y }
  }
  const perDegree = width / (southEast.lng - northWest.lng)
  return { from: northWest.lng, to: southEast.lng, at: (lon) => (lon - northWest.lng) * perDegree }
}

interface NeatlineProps {
  readonly map: MapGL | undefined
  readonly tones: Tones
  readonly wide: boolean
}

/** The frame follows the map at every frame of a motion: four thin canvases, drawn over in well under a millisecond. */
export function Neatline({ map, tones, wide }: NeatlineProps) {
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const box = frame.current
    if (!map || !box) return
    const family = wide ? getComputedStyle(box).fontFamily : undefined
    const draw = () => {
      for (const canvas of box.querySelectorAll('canvas')) {
        const edge = WIDE_EDGES.find((name) => name === canvas.dataset.edge)
        const pen = edge && penOf(canvas)
        if (!edge || !pen) continue
        const { width, height } = sizeOf(map)
        const length = edge === 'top' || edge === 'bottom' ? width : height
        drawStrip(pen, { edge, side: sideOf(map, edge), length, tones, family })
      }
    }
    draw()
    // The figures' font may still be on its way.
    void document.fonts?.ready.then(draw)
    map.on('move', draw)
    map.on('resize', draw)
    return () => {
      map.off('move', draw)
      map.off('resize', draw)
    }
  }, [map, tones, wide])

  return (
    <div ref={frame} className={styles.frame} aria-hidden="true">
      {(wide ? WIDE_EDGES : PHONE_EDGES).map((edge) => (
        <canvas key={edge} data-edge={edge} className={styles[edge]} />
      ))}
    </div>
  )
}
