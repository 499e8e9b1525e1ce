'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'
import type { LonLat } from '@/lib/pack/schema'
import { useLiveMap } from './useLiveMap'

/** A hand's tremble is smaller than this. */
const STEP_PX = 4

interface Pen {
  /** What a new stroke continues. */
  readonly start: () => readonly LonLat[]
  readonly most: number
  readonly onStroke: (line: LonLat[]) => void
  readonly onLift: (line: LonLat[]) => void
}

/** Follows the pen from press to release; two fingers still move the map. */
function followPen(map: MapGL, pen: Pen): () => void {
  const canvas = map.getCanvas()
  let stroke: { id: number; line: LonLat[]; x: number; y: number } | undefined
  const down = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) {
      stroke = undefined
      return
    }
    canvas.setPointerCapture(event.pointerId)
    stroke = { id: event.pointerId, line: [...pen.start()], x: Number.NaN, y: Number.NaN }
    move(event)
  }
  const move = (event: PointerEvent) => {
    if (stroke?.id !== event.pointerId || stroke.line.length >= pen.most) return
    const { offsetX: x, offsetY: y } = event
    if (Math.hypot(x - stroke.x, y - stroke.y) < STEP_PX) return
    const { lng, lat } = map.unproject([x, y])
    stroke = { ...stroke, x, y, line: [...stroke.line, [lng, lat]] }
    pen.onStroke(stroke.line)
  }
  const up = (event: PointerEvent) => {
    if (stroke?.id !== event.pointerId) return
    pen.onLift(stroke.line)
    stroke = undefined
  }
  canvas.addEventListener('pointerdown', down)
  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerup', up)
  canvas.addEventListener('pointercancel', up)
  return () => {
    canvas.removeEventListener('pointerdown', down)
    canvas.removeEventListener('pointermove', move)
    canvas.removeEventListener('pointerup', up)
    canvas.removeEventListener('pointercancel', up)
  }
}

/** While `isActive`, a drag on the map draws. */
export function usePen(isActive: boolean, pen: Pen): void {
  const map = useLiveMap()
  const start = useEffectEvent(pen.start)
  const stroke = useEffectEvent(pen.onStroke)
  const lift = useEffectEvent(pen.onLift)
  const { most } = pen

  useEffect(() => {
    if (!isActive) return
    return followPen(map, {
      start: () => start(),
      most,
      onStroke: (line) => stroke(line),
      onLift: (line) => lift(line),
    })
  }, [map, isActive, most])
}
