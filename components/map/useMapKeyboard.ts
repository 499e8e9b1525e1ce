'use client'
import type { MapRef } from '@vis.gl/react-maplibre'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { LonLat } from '@/lib/pack/schema'
import { useLiveMap } from './useLiveMap'

/** 80 px a step, 10 with Shift for the last metres. */
const STEP = 80
const FINE = 10

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export const centreOf = (map: Pick<MapRef, 'getCenter'>): LonLat => {
  const { lng, lat } = map.getCenter()
  return [lng, lat]
}

/** Moves the map under the crosshair and places with Enter, when the canvas has the focus. */
export function useMapKeyboard(reducedMotion: boolean, onEnter: (at: LonLat) => void): void {
  const map = useLiveMap()
  const place = useEffectEvent(onEnter)
  /** Where the keys so far lead, if the map is still on its way: quick presses add up exactly. */
  const goal = useRef<LonLat | undefined>(undefined)
  const handleKey = useEffectEvent((event: KeyboardEvent): boolean => {
    const duration = reducedMotion ? 0 : 120
    const arrow = ARROWS[event.key]
    if (arrow) {
      const step = event.shiftKey ? FINE : STEP
      const from = map.project(goal.current ?? centreOf(map))
      const { lng, lat } = map.unproject([from.x + arrow[0] * step, from.y + arrow[1] * step])
      map.easeTo({ center: [lng, lat], duration, easing: (t) => t }, { originalEvent: event })
      goal.current = duration === 0 ? undefined : [lng, lat]
    } else if (event.key === '+' || event.key === '=') map.zoomIn({ duration }, { originalEvent: event })
    else if (event.key === '-' || event.key === '_') map.zoomOut({ duration }, { originalEvent: event })
    else if (event.key === 'Enter') place(centreOf(map))
    else return false
    return true
  })

  useEffect(() => {
    const canvas = map.getCanvas()
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (handleKey(event)) event.preventDefault()
    }
    // A new motion ends the one before it, and only then sets its own goal.
    const forgetGoal = () => {
      goal.current = undefined
    }
    canvas.addEventListener('keydown', listen)
    map.on('moveend', forgetGoal)
    return () => {
      canvas.removeEventListener('keydown', listen)
      map.off('moveend', forgetGoal)
    }
  }, [map])
}
