import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'

/** Widths and sizes grow exponentially (base 1.4) between the zooms given, as all of the map's do. */
export function growWithZoom(...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops.flat()]
}

/** The same with a value by feature at each zoom. */
export function growWithZoomBy(
  ...stops: readonly (readonly [zoom: number, value: ExpressionSpecification | number])[]
): DataDrivenPropertyValueSpecification<number> {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops.flat()]
}
