'use client'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Box } from '@/lib/map/collision-boxes'
import type { LonLat } from '@/lib/pack/schema'
import { Crosshair } from './Crosshair'
import { DrawingTool } from './DrawingTool'
import { Zoom } from './Furniture'
import { GuessPin } from './GuessPin'
import { KnowledgeSpots } from './KnowledgeSpots'
import { reportOpenMap } from './map-opened'
import { PlaceNames } from './names/PlaceNames'
import { Overlay } from './overlay/Overlay'
import type { Reveal } from './overlay/useReveal'
import type { AtlasMapProps } from './props'
import { SceneLayers } from './SceneLayers'
import type { Scene } from './style/scene'
import { type Flight, useCamera } from './useCamera'
import { useLiveMap } from './useLiveMap'
import { centreOf, useMapKeyboard } from './useMapKeyboard'

interface MapContentsProps extends AtlasMapProps {
  readonly firstScene: Scene
  readonly scene: Scene
  readonly flight: Flight
  readonly layoutKey: string
  readonly reveal: RefObject<Reveal | null>
  readonly onEnter: (at: LonLat) => void
}

/** All that is in the live map and follows what is asked and shown: camera, keys, layers, sources and what lies above them. */
export function MapContents({ firstScene, scene, flight, layoutKey, reveal, onEnter, ...props }: MapContentsProps) {
  const { label, interactive = true, overlay = null, guess = null, draw = null, spots, crosshair = false } = props
  const { zoom = crosshair || draw !== null } = props
  const { padding, reducedMotion } = flight
  const map = useLiveMap()
  const tags = useRef<readonly Box[]>([])
  const reportCentre = useEffectEvent(() => props.onCentre?.(centreOf(map)))

  useCamera(flight)
  useMapKeyboard(reducedMotion, onEnter)
  // After the camera's own first move: that is not the player's.
  useEffect(() => {
    const report = () => reportCentre()
    map.touchZoomRotate.disableRotation()
    reportOpenMap(map)
    map.on('moveend', report)
    return () => void map.off('moveend', report)
  }, [map])
  useEffect(() => {
    map.getCanvas().setAttribute('aria-label', label)
    map.getCanvas().setAttribute('role', interactive ? 'application' : 'img')
  }, [map, label, interactive])

  return (
    <>
      <SceneLayers firstScene={firstScene} scene={scene} />
      <PlaceNames
        pack={props.pack}
        padding={padding}
        wide={scene.wide}
        tags={tags}
        crosshair={crosshair}
        named={scene.named}
        layoutKey={layoutKey}
      />
      <GuessPin at={guess} />
      <DrawingTool draw={draw} />
      {spots && <KnowledgeSpots spots={spots} />}
      <Overlay
        overlay={overlay}
        padding={padding}
        reducedMotion={reducedMotion}
        selectedTag={props.selectedTag}
        onSelectTag={props.onSelectTag}
        reveal={reveal}
        tags={tags}
      />
      {crosshair && <Crosshair />}
      {zoom && interactive && <Zoom reducedMotion={reducedMotion} />}
    </>
  )
}
