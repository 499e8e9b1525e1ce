import type { LonLat } from '@/lib/pack/schema'

/** "45.62° N" and "82.93° E": two decimals are about a kilometre. */
const coordinateText = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`

export const latitude = ([, lat]: LonLat): string => coordinateText(lat, 'N', 'S')
export const longitude = ([lon]: LonLat): string => coordinateText(lon, 'E', 'W')
export const coordinates = (at: LonLat): string => `${latitude(at)} ${longitude(at)}`
