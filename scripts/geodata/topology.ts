import type { Point } from './plane'

/** A TopoJSON topology without quantization, as topojson-server makes it. */
export interface Topology {
  type: 'Topology'
  objects: Record<string, TopologyObject>
  arcs: Point[][]
}

export interface TopologyObject {
  type: string
  id?: string | number
  properties?: Record<string, unknown>
  arcs?: unknown
  geometries?: TopologyObject[]
}
