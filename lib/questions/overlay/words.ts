import type { Compass } from '@/lib/geo/compass'
import type { Text } from '@/lib/text/text'

/** "55 km": whole from ten kilometres on, one decimal below. */
export function kmText(km: number): Text {
  return { say: 'geo.km', with: { km: km < 10 ? Math.round(km * 10) / 10 : Math.round(km) } }
}

export function compassText(compass: Compass): Text {
  return { say: `geo.compass.${compass}` }
}
