'use client'
import { Map as LiveMap, type MapRef } from '@vis.gl/react-maplibre'
import * as mapLib from 'maplibre-gl'
import { type ReactNode, type Ref, useCallback, useSyncExternalStore } from 'react'
import { NO_PADDING } from '@/lib/map/camera'
import type { LonLat } from '@/lib/pack/schema'
import { useLiveMap } from './useLiveMap'
import type { MapOpening } from './useMapOpening'

/** North stays up and the page stays flat: this is an atlas. The worker comes from our own origin. */
const SETTINGS = {
  mapLib,
  workerUrl: new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href,
  minZoom: 2.5,
  maxZoom: 12,
  maxPitch: 0,
  attributionControl: false,
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  keyboard: false,
  renderWorldCopies: false,
  trackResize: true,
  cancelPendingTileRequestsWhileZooming: false,
} as const

interface MapViewProps {
  readonly ref: Ref<MapRef>
  readonly opening: MapOpening
  readonly interactive: boolean
  /** False while a drag draws. */
  readonly canPan: boolean
  readonly onTap: (at: LonLat) => void
  readonly onReady: (map: mapLib.Map) => void
  /** No WebGL here. */
  readonly onFailure: () => void
  /** Rendered once the style is there: they may use its sources and layers. */
  readonly children: ReactNode
}

/** The one live map. It is made once; what changes afterwards are its layers, its sources and its camera. */
export function MapView({ ref, opening, interactive, canPan, onTap, onReady, onFailure, children }: MapViewProps) {
  const { style, camera, padding, reducedMotion } = opening
  const [longitude, latitude] = camera.center
  return (
    <LiveMap
      {...SETTINGS}
      ref={ref}
      mapStyle={style}
      initialViewState={{ longitude, latitude, zoom: camera.zoom, padding: { ...NO_PADDING, ...padding } }}
      fadeDuration={reducedMotion ? 0 : 160}
      interactive={interactive}
      dragPan={canPan}
      onClick={({ lngLat }) => onTap([lngLat.lng, lngLat.lat])}
      onLoad={({ target }) => onReady(target)}
      onError={({ target, error }) => (target ? console.error(error) : onFailure())}
    >
      <WhenStyled>{children}</WhenStyled>
    </LiveMap>
  )
}

function WhenStyled({ children }: { readonly children: ReactNode }) {
  const map = useLiveMap()
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on('style.load', changed)
      return () => void map.off('style.load', changed)
    },
    [map],
  )
  const isStyled = useSyncExternalStore(subscribe, () => map.getLayer('background') !== undefined)
  return isStyled && children
}
