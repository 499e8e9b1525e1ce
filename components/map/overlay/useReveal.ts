'use client'
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import { type RefObject, useEffect, useRef } from 'react'
import type { WireOverlay } from '@/lib/contract/attempts'
import { sliceToShare } from '@/lib/map/line-position'
import { linesOf, longest, marksOf } from '@/lib/map/overlay-marks'
import { type Frame, frameAt, REVEAL_MS, scaleLabel } from '@/lib/map/reveal-timing'
import { NOTHING } from '../style/style'

/** How far above its place the pin starts to fall. */
const FALL_PX = 44

const put = (map: MapGL, source: string, data: FeatureCollection): void => {
  void map.getSource<GeoJSONSource>(source)?.setData(data)
}

/** Layers that appear last, by the property that hides them. */
const REST = [
  ['overlay-area', 'fill-opacity'],
  ['overlay-area-edge', 'line-opacity'],
  ['overlay-sheet', 'line-opacity'],
  ['overlay-water', 'line-opacity'],
  ['overlay-water-core', 'line-opacity'],
  ['overlay-rail-halo', 'line-opacity'],
  ['overlay-rail', 'line-opacity'],
  ['overlay-rail-ties', 'line-opacity'],
  ['overlay-road-case', 'line-opacity'],
  ['overlay-road', 'line-opacity'],
  ['overlay-area-name', 'text-opacity'],
  ['overlay-water-name', 'text-opacity'],
  ['overlay-water-name', 'icon-opacity'],
  ['overlay-sheet-name', 'text-opacity'],
  ['overlay-stretch-name', 'text-opacity'],
  ['overlay-shields', 'text-opacity'],
  ['overlay-shields', 'icon-opacity'],
  ['overlay-places', 'text-opacity'],
  ['overlay-places', 'icon-opacity'],
  ['overlay-rings', 'icon-opacity'],
  ['overlay-ring', 'line-opacity'],
  ['overlay-ring-names', 'text-opacity'],
  ['overlay-class', 'circle-opacity'],
  ['overlay-class', 'circle-stroke-opacity'],
] as const

/** Bands and the true line: they appear while the link draws itself. */
const DRAWN = [
  ['overlay-band-case', 'line-opacity'],
  ['overlay-band', 'line-opacity'],
  ['overlay-band-border', 'line-opacity'],
  ['overlay-border', 'line-opacity'],
] as const

function show(map: MapGL, frame: Frame): void {
  for (const [layer, property] of REST) map.setPaintProperty(layer, property, frame.rest, { validate: false })
  for (const [layer, property] of DRAWN) map.setPaintProperty(layer, property, frame.drawn, { validate: false })
  map.setPaintProperty('overlay-answer', 'icon-opacity', frame.pinShown ? 1 : 0, { validate: false })
  map.setPaintProperty('overlay-answer', 'icon-translate', [0, -FALL_PX * (1 - frame.pin)], { validate: false })
}

function linkOf(overlay: WireOverlay) {
  const link = overlay.features.features.find(({ properties }) => properties.role === 'link')
  return link && { line: longest(linesOf(link.geometry)), label: link.properties.label ?? '' }
}

const lineFeature = (coordinates: number[][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features:
    coordinates.length < 2 ? [] : [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }],
})

export interface Reveal {
  /** Everything at its end, at once. Says whether it was still on its way. */
  settle(): boolean
}

/** Puts an answer on the map and lets it appear in its order; `pill` counts the distance. */
export function useReveal(
  map: MapGL | undefined,
  overlay: WireOverlay | null,
  reducedMotion: boolean,
  pill: RefObject<HTMLElement | null>,
): RefObject<Reveal> {
  const reveal = useRef<Reveal>({ settle: () => false })

  useEffect(() => {
    if (!map) return
    put(map, 'overlay', overlay?.features ?? NOTHING)
    put(map, 'overlay-marks', overlay ? marksOf(overlay) : NOTHING)
    put(map, 'link', NOTHING)
    if (!overlay) return
    const link = linkOf(overlay)
    const draw = (elapsedMs: number) => {
      const frame = frameAt(elapsedMs)
      show(map, frame)
      if (!link) return
      put(map, 'link', lineFeature(frame.drawn === 1 ? link.line : sliceToShare(link.line, frame.drawn)))
      if (!pill.current) return
      pill.current.textContent = scaleLabel(link.label, frame.drawn)
      pill.current.hidden = frame.drawn === 0
    }
    let frame = 0
    let running = !reducedMotion
    const settle = () => {
      const was = running
      running = false
      cancelAnimationFrame(frame)
      if (was) draw(REVEAL_MS)
      return was
    }
    reveal.current = { settle }
    if (reducedMotion) {
      draw(REVEAL_MS)
      return
    }
    const start = performance.now()
    const tick = () => {
      const elapsedMs = performance.now() - start
      draw(elapsedMs)
      running = elapsedMs < REVEAL_MS
      if (running) frame = requestAnimationFrame(tick)
    }
    tick()
    return () => cancelAnimationFrame(frame)
  }, [map, overlay, reducedMotion, pill])

  return reveal
}
