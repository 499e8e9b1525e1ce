import { isWithin } from '@/lib/geo/bounds'
import { scaleAt } from '@/lib/geo/plane'
import { isSure } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Bounds } from '@/lib/pack/schema'
import type { Things } from '@/lib/pack/things'
import { findOne, pick, sample } from '../draw'
import { perPack } from '../per-pack'
import { type Spot, spotsOf } from '../spots'
import type { Generator, Option } from './item'

/** A sheet whose footprint is known. */
type Sheet = Things['mapSheet'] & { readonly footprint: Bounds }

const isPlaced = (sheet: Things['mapSheet']): sheet is Sheet => isSure(sheet) && sheet.footprint !== undefined

/** Sheets by series, where there are enough for four options. */
const bySeries = perPack(({ mapSheets }) => {
  const all = new Map<string, Sheet[]>()
  for (const sheet of mapSheets.filter(isPlaced)) all.set(sheet.series, [...(all.get(sheet.series) ?? []), sheet])
  return [...all.values()].filter(({ length }) => length >= 4)
})

const places = perPack((pack) => Object.values(spotsOf(pack)).flat())

/** Which sheet of the series covers this place? */
export const sheet: Generator = (pack, random, avoid) => {
  const sheets = pick(random, bySeries(pack))
  if (!sheets) return undefined
  const looked = sample(random, sheets, 24)
  const place = findOne(random, places(pack), (one) => !avoid(subjectOf(one)) && onlySheet(looked, one) !== undefined)
  const key = place && onlySheet(looked, place)
  if (!key) return undefined
  const series = lookup(pack).get('mapSeries', key.series)
  return {
    prompt: { say: 'choose.prompt.sheet', with: { series: series.names, place: nameOf(place) } },
    title: { say: 'choose.title.sheet', with: { place: place.label } },
    key: optionOf(key),
    distractors: looked.filter((one) => one !== key).map(optionOf),
    about: [subjectOf(place)],
    gives: [{ id: place.id, aspect: 'point' }],
    text: [series.explanation],
    sources: [...series.sources, ...place.sources],
    shows: [place.id],
  }
}

const subjectOf = ({ id }: Spot) => ({ id, aspect: 'sheet' })

const nameOf = ({ label, detail }: Spot) =>
  detail ? ({ say: 'estimate.detailed', with: { label, detail } } as const) : label

const optionOf = ({ id, number }: Sheet): Option => ({ label: { en: number }, thing: id })

/** The one sheet that holds the place with all its uncertainty; undefined near an edge. */
function onlySheet(sheets: readonly Sheet[], spot: Spot): Sheet | undefined {
  const touched = sheets.filter(({ footprint }) => isWithin(spot.at, grown(footprint, spot, 1)))
  const [one] = touched
  return touched.length === 1 && one && isWithin(spot.at, grown(one.footprint, spot, -1)) ? one : undefined
}

function grown([west, south, east, north]: Bounds, { at, uncertaintyKm }: Spot, sign: 1 | -1): Bounds {
  const { lonKm, latKm } = scaleAt(at[1])
  const [lon, lat] = [(sign * uncertaintyKm) / lonKm, (sign * uncertaintyKm) / latKm]
  return [west - lon, south - lat, east + lon, north + lat]
}
