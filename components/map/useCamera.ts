'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Padding } from '@/lib/map/camera'
import { type Camera, fitCamera, flightMs, type Size } from '@/lib/map/camera'
import type { Bounds } from '@/lib/pack/schema'

/** `--ease-in-out` of the tokens, cubic-bezier(.65, 0, .35, 1): close to this cubic. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)

export function sizeOf(map: MapGL): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}

const cameraOf = (map: MapGL): Camera => {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

interface Flight {
  readonly target: Bounds
  /** What the sheet covers. */
  readonly padding: Padding
  /** Room around the target. */
  readonly margin: Padding
  readonly reducedMotion: boolean
}

export const addPadding = (a: Padding, b: Padding): Padding => ({
  top: a.top + b.top,
  right: a.right + b.right,
  bottom: a.bottom + b.bottom,
  left: a.left + b.left,
})

function fly(map: MapGL, { target, padding, margin, reducedMotion }: Flight, durationMs?: number): void {
  const to = fitCamera(target, sizeOf(map), addPadding(padding, margin))
  // The margins may differ from side to side: the centre of the free part is not the centre of the target then.
  const offset: [number, number] = [(margin.left - margin.right) / 2, (margin.top - margin.bottom) / 2]
  const duration = reducedMotion ? 0 : (durationMs ?? flightMs(cameraOf(map), to, sizeOf(map)))
  const options = { center: [...to.center] as const, zoom: to.zoom, padding: { ...padding }, offset }
  const center: [number, number] = [to.center[0], to.center[1]]
  if (duration === 0) map.easeTo({ ...options, center, duration: 0, animate: false, essential: true })
  else map.flyTo({ ...options, center, duration, easing: easeInOut, essential: true })
}

/**
 * Flies when the target changes; follows the sheet without losing the place the player moved to. Gives back a way to
 * arrive at once.
 */
export function useCamera(map: MapGL | undefined, flight: Flight): () => void {
  const touched = useRef(false)
  const flown = useRef('')
  const target = JSON.stringify(flight.target)
  const padding = JSON.stringify(flight.padding)

  const move = useEffectEvent((live: MapGL, to: string) => {
    const first = flown.current === ''
    if (to !== flown.current) {
      flown.current = to
      touched.current = false
      if (first) fly(live, flight, 0)
      else fly(live, flight)
    } else if (touched.current) {
      const center = live.getCenter()
      live.easeTo({
        center,
        padding: { ...flight.padding },
        duration: flight.reducedMotion ? 0 : 220,
        easing: easeInOut,
      })
    } else fly(live, flight, 220)
  })
  const refit = useEffectEvent((live: MapGL) => {
    if (!touched.current) fly(live, flight, 0)
  })

  useEffect(() => {
    if (!map) return
    const touch = (event: object) => {
      if ('originalEvent' in event && event.originalEvent) touched.current = true
    }
    const resize = () => refit(map)
    map.on('movestart', touch)
    map.on('resize', resize)
    return () => {
      flown.current = ''
      map.off('movestart', touch)
      map.off('resize', resize)
    }
  }, [map])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new padding moves the camera too
  useEffect(() => {
    if (map) move(map, target)
  }, [map, target, padding])

  return () => {
    if (map) fly(map, flight, 0)
  }
}
