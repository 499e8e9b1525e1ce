'use client'
import type { StyleSpecification } from 'maplibre-gl'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { Camera, Padding, Size } from '@/lib/map/camera'
import { fontFaces } from './font-faces'
import type { Scene } from './style/scene'
import { styleOf } from './style/style'

/** What a map is made with: read once, so that the map is never made again. */
export interface MapOpening {
  readonly scene: Scene
  readonly style: StyleSpecification
  readonly camera: Camera
  readonly padding: Padding
  readonly reducedMotion: boolean
}

/** Waits for the fonts, then measures the plate and reads what the map begins with. */
export function useMapOpening(
  plate: RefObject<HTMLElement | null>,
  read: (size: Size) => Omit<MapOpening, 'style'>,
): MapOpening | undefined {
  const [opening, setOpening] = useState<MapOpening>()
  const readOpening = useEffectEvent(read)

  useEffect(() => {
    let isUnmounted = false
    void fontFaces().then((faces) => {
      const element = plate.current
      if (isUnmounted || !element) return
      const begin = readOpening({ width: element.clientWidth, height: element.clientHeight })
      setOpening({ ...begin, style: styleOf(begin.scene, window.location.origin, faces) })
    })
    return () => {
      isUnmounted = true
    }
  }, [plate])

  return opening
}
