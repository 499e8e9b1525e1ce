'use client'
import { useMemo, useState } from 'react'
import { drawingFeatures } from '@/lib/map/drawing-features'
import type { LonLat } from '@/lib/pack/schema'
import { LiveSource } from './LiveSource'
import type { Drawing } from './props'
import { NOTHING } from './style/style'
import { usePen } from './usePen'

/** The wire takes 500 points. */
const MOST_POINTS = 498

/** One more point at the end of the line, as long as there may be one. */
export function addPoint({ line, onChange }: Drawing, at: LonLat): void {
  if (line.length < MOST_POINTS) onChange([...line, at])
}

/** Lets the player draw; the line is the caller's (`draw.line`), so that undo and reset are too. */
export function DrawingTool({ draw }: { readonly draw: Drawing | null }) {
  /** The line while the pen is down. */
  const [stroke, setStroke] = useState<readonly LonLat[]>()
  usePen(draw?.mode === 'freehand', {
    start: () => draw?.line ?? [],
    most: MOST_POINTS,
    onStroke: setStroke,
    onLift: (line) => {
      draw?.onChange(line)
      setStroke(undefined)
    },
  })
  const data = useMemo(
    () => (draw ? drawingFeatures(stroke ? { ...draw, line: stroke } : draw) : NOTHING),
    [draw, stroke],
  )
  return <LiveSource id="drawing" data={data} />
}
