'use client'
import { Layer } from '@vis.gl/react-maplibre'
import { useLayoutEffect, useMemo } from 'react'
import { paintImages } from './icons/images'
import type { Scene } from './style/scene'
import { layersOf } from './style/style'
import { useHasMounted } from './useHasMounted'
import { useLiveMap } from './useLiveMap'

interface SceneLayersProps {
  /** The scene that the map's style was made of. */
  readonly firstScene: Scene
  readonly scene: Scene
}

/**
 * Keeps the map's layers in step with the scene. The style has all of them, in their order; `Layer` changes only the
 * values that differ from its props before, so it starts with those of the style.
 */
export function SceneLayers({ firstScene, scene }: SceneLayersProps) {
  const map = useLiveMap()
  const hasMounted = useHasMounted()
  const { colors } = scene
  const layers = useMemo(
    () => layersOf(hasMounted ? scene : firstScene).map((layer) => <Layer key={layer.id} {...layer} />),
    [hasMounted, scene, firstScene],
  )
  useLayoutEffect(() => paintImages(map, colors), [map, colors])
  return layers
}
