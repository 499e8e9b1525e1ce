'use client'
import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapGL, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'
import type { LonLat } from '@/lib/pack/schema'
import type { Drawing } from './props'
import { NOTHING } from './style/style'

/** The wire takes 500 points; a hand's tremble is smaller than this. */
const MOST_POINTS = 498
const STEP_PX = 4

const point = (at: LonLat, what: string, label?: string): Feature => ({
  type: 'Feature',
  properties: label === undefined ? { what } : { what, label },
  geometry: { type: 'Point', coordinates: [...at] },
})

/** The two given ends and what lies between them. */
export function drawingFeatures({ line, from, to, fromLabel, toLabel, mode }: Drawing): FeatureCollection {
  const path = line.length === 0 ? [] : [from, ...line]
  const features: Feature[] = [point(from, 'end', fromLabel), point(to, 'end', toLabel)]
  if (mode === 'points') features.push(...line.map((at) => point(at, 'vertex')))
  if (path.length > 1) {
    features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: path.map((at) => [...at]) },
    })
  }
  return { type: 'FeatureCollection', features }
}

const show = (map: MapGL, data: FeatureCollection): void => {
  void map.getSource<GeoJSONSource>('drawing')?.setData(data)
}

/** Follows the pen from press to release; two fingers still move the map. */
function followPen(map: MapGL, drawing: () => Drawing): () => void {
  const canvas = map.getCanvas()
  let stroke: { id: number; line: LonLat[]; x: number; y: number } | undefined
  const down = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) {
      stroke = undefined
      return
    }
    canvas.setPointerCapture(event.pointerId)
    stroke = { id: event.pointerId, line: [...drawing().line], x: Number.NaN, y: Number.NaN }
    move(event)
  }
  const move = (event: PointerEvent) => {
    if (stroke?.id !== event.pointerId || stroke.line.length >= MOST_POINTS) return
    const { offsetX: x, offsetY: y } = event
    if (Math.hypot(x - stroke.x, y - stroke.y) < STEP_PX) return
    const { lng, lat } = map.unproject([x, y])
    stroke = { ...stroke, x, y, line: [...stroke.line, [lng, lat]] }
    show(map, drawingFeatures({ ...drawing(), line: stroke.line }))
  }
  const up = (event: PointerEvent) => {
    if (stroke?.id !== event.pointerId) return
    drawing().onChange(stroke.line)
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

/** Lets the player draw; what was drawn is the caller's (`draw.line`), so that undo and reset are too. */
export function useDrawing(map: MapGL | undefined, draw: Drawing | null): void {
  const mode = draw?.mode
  const current = useEffectEvent(() => draw)

  useEffect(() => {
    if (map) show(map, draw ? drawingFeatures(draw) : NOTHING)
  }, [map, draw])

  useEffect(() => {
    if (!map || !mode) return
    if (mode === 'points') {
      const add = ({ lngLat }: MapMouseEvent) => {
        const drawing = current()
        if (drawing && drawing.line.length < MOST_POINTS) drawing.onChange([...drawing.line, [lngLat.lng, lngLat.lat]])
      }
      map.on('click', add)
      return () => void map.off('click', add)
    }
    map.dragPan.disable()
    const stop = followPen(map, () => {
      const drawing = current()
      if (!drawing) throw new Error('A pen without a drawing')
      return drawing
    })
    return () => {
      stop()
      map.dragPan.enable()
    }
  }, [map, mode])
}
