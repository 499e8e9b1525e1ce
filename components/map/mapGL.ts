import { Map as MapGL, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import type { Padding } from '@/lib/map/camera'
import { type Camera, NO_PADDING } from '@/lib/map/camera'
import type { Scene } from './style/scene'
import { styleOf } from './style/style'

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href)

type FontFaces = StyleSpecification['font-faces']
let fonts: Promise<FontFaces> | undefined

/** Which file draws which letters. Without it the letters are the system's: worse to look at, but there. */
export function fontFaces(): Promise<FontFaces> {
  fonts ??= fetch('/map-fonts/font-faces.json')
    .then((response): Promise<FontFaces> => (response.ok ? response.json() : Promise.resolve(undefined)))
    .catch(() => undefined)
  return fonts
}

export interface Opening {
  readonly scene: Scene
  readonly camera: Camera
  readonly padding: Padding
  readonly interactive: boolean
  readonly reducedMotion: boolean
}

/** North stays up and the page stays flat: this is an atlas. */
export function openMap(container: HTMLElement, faces: FontFaces, opening: Opening): MapGL {
  const { scene, camera, padding, interactive, reducedMotion } = opening
  const map = new MapGL({
    container,
    style: styleOf(scene, window.location.origin, faces),
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: 2.5,
    maxZoom: 12,
    maxPitch: 0,
    interactive,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    keyboard: false,
    renderWorldCopies: false,
    fadeDuration: reducedMotion ? 0 : 160,
    trackResize: true,
    cancelPendingTileRequestsWhileZooming: false,
  })
  map.touchZoomRotate.disableRotation()
  map.jumpTo({ center: [...camera.center], zoom: camera.zoom, padding: { ...NO_PADDING, ...padding } })
  return map
}
