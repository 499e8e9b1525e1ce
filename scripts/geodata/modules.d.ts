/** The parts we use of the geodata packages that ship no types. */
declare module 'topojson-server' {
  import type { Topology } from '@/scripts/geodata/topology'
  export function topology(objects: Record<string, import('geojson').MultiPolygon>): Topology
}
declare module 'topojson-client' {
  import type { Feature, MultiLineString } from 'geojson'
  import type { Topology, TopologyObject } from '@/scripts/geodata/topology'
  export function feature(topology: Topology, object: TopologyObject): Feature
  export function mesh(
    topology: Topology,
    object: TopologyObject,
    filter?: (a: TopologyObject, b: TopologyObject) => boolean,
  ): MultiLineString
}
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo'
  import type { Feature } from 'geojson'
  export function geoProject(feature: Feature, projection: GeoProjection): Feature
}
declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt'
  export function fromGeojsonVt(
    layers: Record<string, LegacyTile>,
    options: { version: number; extent: number },
  ): Uint8Array
}
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes?: Record<string, number>
      noLayoutClosure?: boolean
      keepFeatures?: string[]
      noHinting?: boolean
    },
  ): Promise<Buffer>
}
