'use client'
import { useEffect, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { bandBoxes, figuresOf, type Strip } from '@/lib/map/frame-strip'
import { EDGES, type FrameView, PHONE_EDGES, stripOf } from '../frame-view'
import neatline from '../Neatline.module.css'
import styles from './Poster.module.css'

interface DrawnNeatlineProps {
  readonly view: FrameView
  readonly wide: boolean
}

const pathOf = (strip: Strip) =>
  bandBoxes(strip).map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}h${-width}z`)

/** The frame of a picture that stays: drawn anew when the picture's size changes. No canvas, which would wait for a graphics card. */
export function DrawnNeatline({ view, wide }: DrawnNeatlineProps) {
  const [strips, setStrips] = useState<readonly Strip[]>([])

  useEffect(() => {
    const draw = () => setStrips((wide ? EDGES : PHONE_EDGES).map((edge) => stripOf(view, edge, wide)))
    draw()
    return view.onMove(draw)
  }, [view, wide])

  return (
    <div className={neatline.frame}>
      {strips.map((strip) => (
        <svg key={strip.edge} className={neatline[strip.edge]} focusable="false" aria-hidden="true">
          <path className={styles.ink} d={pathOf(strip).join('')} />
          {figuresOf(strip).map(({ x, y, text, isTurned, anchor }) => (
            <g key={text} transform={`translate(${x} ${y})${isTurned ? ' rotate(-90)' : ''}`}>
              <text className={classes(styles.figure, anchor === 'left' && styles.beside)}>{text}</text>
            </g>
          ))}
        </svg>
      ))}
    </div>
  )
}
