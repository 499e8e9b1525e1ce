'use client'
import type { Map as MapGL } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { addPadding, type Camera, fitCamera, flightMs, type Padding, type Size } from '@/lib/map/camera'
import type { Bounds } from '@/lib/pack/schema'
import { useLiveMap } from './useLiveMap'

/** `--ease-in-out` of the tokens, cubic-bezier(.65, 0, .35, 1): close to this cubic. */
const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)

export function sizeOf(map: MapGL): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}

const cameraOf = (map: MapGL): Camera => {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

export interface Flight {
  readonly target: Bounds
  /** What the sheet covers. */
  readonly padding: Padding
  /** Room around the target. */
  readonly margin: Padding
  readonly reducedMotion: boolean
}

export function fly(map: MapGL, { target, padding, margin, reducedMotion }: Flight, durationMs?: number): void {
  const to = fitCamera(target, sizeOf(map), addPadding(padding, margin))
  // The margins may differ from side to side: the centre of the free part is not the centre of the target then.
  const offset: [number, number] = [(margin.left - margin.right) / 2, (margin.top - margin.bottom) / 2]
  const duration = reducedMotion ? 0 : (durationMs ?? flightMs(cameraOf(map), to, sizeOf(map)))
  const center: [number, number] = [to.center[0], to.center[1]]
  const options = { center, zoom: to.zoom, padding: { ...padding }, offset, duration, essential: true }
  if (duration === 0) map.easeTo({ ...options, animate: false })
  else map.flyTo({ ...options, easing: easeInOut })
}

/** Flies when the target changes; follows the sheet without losing the place the player moved to. */
export function useCamera(flight: Flight): void {
  const map = useLiveMap()
  /** Whether the player moved the map since the last flight. */
  const isMovedByHand = useRef(false)
  const lastTarget = useRef('')
  const target = JSON.stringify(flight.target)
  const padding = JSON.stringify(flight.padding)

  const flyOn = useEffectEvent(() => {
    const isFirst = lastTarget.current === ''
    if (target !== lastTarget.current) {
      lastTarget.current = target
      isMovedByHand.current = false
      fly(map, flight, isFirst ? 0 : undefined)
    } else if (isMovedByHand.current) {
      const duration = flight.reducedMotion ? 0 : 220
      map.easeTo({ center: map.getCenter(), padding: { ...flight.padding }, duration, easing: easeInOut })
    } else fly(map, flight, 220)
  })
  const refit = useEffectEvent(() => {
    if (!isMovedByHand.current) fly(map, flight, 0)
  })

  useEffect(() => {
    const noteHand = (event: object) => {
      if ('originalEvent' in event && event.originalEvent) isMovedByHand.current = true
    }
    const resize = () => refit()
    map.on('movestart', noteHand)
    map.on('resize', resize)
    return () => {
      lastTarget.current = ''
      map.off('movestart', noteHand)
      map.off('resize', resize)
    }
  }, [map])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new target or padding moves the camera
  useEffect(() => flyOn(), [target, padding])
}
