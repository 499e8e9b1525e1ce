'use client'
import type { LayerSpecification, Map as MapGL } from 'maplibre-gl'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { paintImages } from './icons/images'
import { fontFaces, type Opening, openMap } from './mapGL'
import { restyle } from './style/restyle'
import type { Scene } from './style/scene'
import { layersOf } from './style/style'

/** 'failed': no WebGL here; what lies under the map stays to be seen. */
export type Life =
  | { readonly name: 'opening' }
  | { readonly name: 'open'; readonly map: MapGL }
  | { readonly name: 'failed' }

/** One map for as long as the component lives. `opening` is read once, when the map is made. */
export function useMapGL(
  container: RefObject<HTMLElement | null>,
  opening: (box: HTMLElement) => Opening,
  onReady: () => void,
): Life {
  const [life, setLife] = useState<Life>({ name: 'opening' })
  const openingOf = useEffectEvent(opening)
  const ready = useEffectEvent(onReady)

  useEffect(() => {
    let map: MapGL | undefined
    let over = false
    const open = async () => {
      const faces = await fontFaces()
      const box = container.current
      if (over || !box) return
      const { scene, ...rest } = openingOf(box)
      const opened = openMap(box, faces, { scene, ...rest })
      map = opened
      opened.once('load', () => ready())
      opened.on('style.load', () => {
        paintImages(opened, scene.colors)
        setLife({ name: 'open', map: opened })
      })
    }
    open().catch(() => setLife({ name: 'failed' }))
    return () => {
      over = true
      map?.remove()
      setLife({ name: 'opening' })
    }
  }, [container])

  return life
}

/** Keeps the live map's style in step with the scene. */
export function useScene(map: MapGL | undefined, scene: Scene): void {
  const worn = useRef<{ map: MapGL; colors: string; layers: readonly LayerSpecification[] } | undefined>(undefined)

  useEffect(() => {
    if (!map) return
    const layers = layersOf(scene)
    const before = worn.current?.map === map ? worn.current : undefined
    // The map may have been made with an earlier scene: the first pass compares with what it really wears.
    restyle(map, before?.layers ?? map.getStyle().layers, layers)
    if (before?.colors !== scene.colors.name) paintImages(map, scene.colors)
    worn.current = { map, colors: scene.colors.name, layers }
  }, [map, scene])
}
