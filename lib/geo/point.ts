/** [lon, lat] in degrees, WGS84. */
export type LonLat = [number, number]

/** [west, south, east, north] in degrees. */
export type Bounds = [number, number, number, number]

/** At least two points, none of its segments across the antimeridian. */
export type Line = readonly LonLat[]

/** A closed outline: the last point repeats the first. */
export type Ring = readonly LonLat[]

/** Five decimals are about a metre: finer than any data here, and short on the wire. */
export function roundedPoint(at: Readonly<LonLat>): LonLat {
  return [Math.round(at[0] * 1e5) / 1e5, Math.round(at[1] * 1e5) / 1e5]
}
