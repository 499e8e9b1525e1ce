import type { Map as MapGL } from 'maplibre-gl'
import type { Size } from '@/lib/map/camera'
import type { Edge, Strip } from '@/lib/map/frame-strip'
import type { Side } from '@/lib/map/neatline'
import type { LonLat } from '@/lib/pack/schema'

/** What a frame needs to know of the picture in it: the live map and the poster both are one. */
export interface FrameView {
  readonly size: () => Size
  readonly degreesAt: (x: number, y: number) => LonLat
  readonly yOf: (lat: number) => number
  /** Calls back whenever the picture moves; gives back how to stop. */
  readonly onMove: (moved: () => void) => () => void
}

/** Meridians are evenly spaced in Mercator, parallels are not. */
export function sideOf(view: FrameView, edge: Edge): Side {
  const { width, height } = view.size()
  const [west, north] = view.degreesAt(0, 0)
  const [east, south] = view.degreesAt(width, height)
  if (edge === 'left' || edge === 'right') return { from: south, to: north, at: view.yOf }
  const perDegree = width / (east - west)
  return { from: west, to: east, at: (lon) => (lon - west) * perDegree }
}

export const EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left']
export const PHONE_EDGES: readonly Edge[] = ['top']

export function stripOf(view: FrameView, edge: Edge, hasFigures: boolean): Strip {
  const { width, height } = view.size()
  const length = edge === 'top' || edge === 'bottom' ? width : height
  return { edge, side: sideOf(view, edge), length, hasFigures }
}

export function viewOfMap(map: MapGL): FrameView {
  const container = map.getContainer()
  return {
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    degreesAt: (x, y) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    yOf: (lat) => map.project([map.getCenter().lng, lat]).y,
    onMove: (moved) => {
      map.on('move', moved)
      map.on('resize', moved)
      return () => {
        map.off('move', moved)
        map.off('resize', moved)
      }
    },
  }
}
