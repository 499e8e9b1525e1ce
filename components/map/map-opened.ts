import type { Map as MapGL } from 'maplibre-gl'

declare global {
  interface Window {
    /** Set before the page loads by who wants to ask a live map what it shows: the browser tests. */
    onDemarcateMap?: (map: MapGL) => void
  }
}

export const reportOpenMap = (map: MapGL): void => window.onDemarcateMap?.(map)
