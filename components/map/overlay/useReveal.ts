'use client'
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapGL } from 'maplibre-gl'
import { type RefObject, useLayoutEffect } from 'react'
import type { WireOverlay } from '@/lib/contract/attempts'
import { sliceToShare } from '@/lib/map/line-position'
import { linesOf, longestLine } from '@/lib/map/overlay-marks'
import { type Frame, frameAt, REVEAL_MS, scaleLabel } from '@/lib/map/reveal-timing'
import { NOTHING } from '../style/style'
import { useLiveMap } from '../useLiveMap'

/** How far above its place the pin starts to fall. */
const FALL_PX = 44

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

function showFrame(map: MapGL, frame: Frame): void {
  for (const [layer, property] of REST) map.setPaintProperty(layer, property, frame.rest, { validate: false })
  for (const [layer, property] of DRAWN) map.setPaintProperty(layer, property, frame.drawn, { validate: false })
  map.setPaintProperty('overlay-answer', 'icon-opacity', frame.pinShown ? 1 : 0, { validate: false })
  map.setPaintProperty('overlay-answer', 'icon-translate', [0, -FALL_PX * (1 - frame.pin)], { validate: false })
}

function linkOf(overlay: WireOverlay) {
  const link = overlay.features.features.find(({ properties }) => properties.role === 'link')
  return link && { line: longestLine(linesOf(link.geometry)), label: link.properties.label ?? '' }
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

/** Draws frame after frame until the reveal has ended or is cancelled. */
function play(drawAt: (elapsedMs: number) => void): Reveal & { cancel(): void } {
  const startMs = performance.now()
  let isRunning = true
  let frame = 0
  const tick = () => {
    const elapsedMs = performance.now() - startMs
    drawAt(elapsedMs)
    isRunning = elapsedMs < REVEAL_MS
    if (isRunning) frame = requestAnimationFrame(tick)
  }
  tick()
  const cancel = () => {
    isRunning = false
    cancelAnimationFrame(frame)
  }
  return {
    cancel,
    settle() {
      const wasRunning = isRunning
      cancel()
      if (wasRunning) drawAt(REVEAL_MS)
      return wasRunning
    },
  }
}

/**
 * Lets an answer appear on the map in its order; `pill` counts the distance. Each frame goes to the map itself, past
 * React: it would render every layer for each of them.
 */
export function useReveal(
  overlay: WireOverlay | null,
  reducedMotion: boolean,
  pill: RefObject<HTMLElement | null>,
  reveal: RefObject<Reveal | null>,
): void {
  const map = useLiveMap()

  useLayoutEffect(() => {
    const showLink = (data: FeatureCollection) => void map.getSource<GeoJSONSource>('link')?.setData(data)
    if (!overlay) return showLink(NOTHING)
    const link = linkOf(overlay)
    const drawAt = (elapsedMs: number) => {
      const frame = frameAt(elapsedMs)
      showFrame(map, frame)
      if (!link) return
      showLink(lineFeature(frame.drawn === 1 ? link.line : sliceToShare(link.line, frame.drawn)))
      if (!pill.current) return
      pill.current.textContent = scaleLabel(link.label, frame.drawn)
      pill.current.hidden = frame.drawn === 0
    }
    if (!link) showLink(NOTHING)
    if (reducedMotion) return drawAt(REVEAL_MS)
    const running = play(drawAt)
    reveal.current = running
    return () => {
      reveal.current = null
      running.cancel()
    }
  }, [map, overlay, reducedMotion, pill, reveal])
}
