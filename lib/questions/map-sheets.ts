import { isWithin } from '@/lib/geo/bounds'
import { scaleAt } from '@/lib/geo/plane'
import { isEstablished } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { Bounds } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import type { Spot } from './askable-points'
import { memoizePerPack } from './memoize-per-pack'

/** A sheet whose footprint is known. */
export type Sheet = Things['mapSheet'] & { readonly footprint: Bounds }

const hasKnownFootprint = (sheet: Things['mapSheet']): sheet is Sheet =>
  isEstablished(sheet) && sheet.footprint !== undefined

/** The sheets of each series that has any with a known footprint. */
export const sheetsBySeries: (pack: Pack) => readonly (readonly Sheet[])[] = memoizePerPack(({ mapSheets }) => {
  const all = new Map<string, Sheet[]>()
  for (const sheet of mapSheets.filter(hasKnownFootprint))
    all.set(sheet.series, [...(all.get(sheet.series) ?? []), sheet])
  return [...all.values()]
})

/** The one sheet that holds the place with all its uncertainty; undefined near an edge. */
export function onlySheet(sheets: readonly Sheet[], spot: Spot): Sheet | undefined {
  const touched = sheets.filter(({ footprint }) => isWithin(spot.at, expanded(footprint, spot, 1)))
  const [one] = touched
  return touched.length === 1 && one && isWithin(spot.at, expanded(one.footprint, spot, -1)) ? one : undefined
}

function expanded([west, south, east, north]: Bounds, { at, uncertaintyKm }: Spot, sign: 1 | -1): Bounds {
  const { lonKm, latKm } = scaleAt(at[1])
  const [lon, lat] = [(sign * uncertaintyKm) / lonKm, (sign * uncertaintyKm) / latKm]
  return [west - lon, south - lat, east + lon, north + lat]
}
