import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import { type Spot, spotOf, spotsOf } from '@/lib/questions/askable-points'
import { groupBy } from '@/lib/questions/group-by'
import { onlySheet, type Sheet, sheetsBySeries } from '@/lib/questions/map-sheets'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import type { Bin, Entry, FullBin, Sorter, Sorting, SortingPool } from './item'

/** Sheets of one series looked at: a border crosses few, and every place is held against each. */
const LOOKED_AT = 40

/** On which sheet of a map series a place lies. */
export const sheets: Sorter = {
  pools: memoizePerPack((pack) => sheetsBySeries(pack).map((series) => poolOf(pack, series.slice(0, LOOKED_AT)))),
  sorting: seriesSorting,
  bin: (pack, _, sheet) => sheetBin(lookup(pack).get('mapSheet', sheet)),
  card: (pack, _, { id }) => entryOf(spotOf(pack, id)),
}

function poolOf(pack: Pack, series: readonly Sheet[]): SortingPool {
  const bySheet = groupBy(Object.values(spotsOf(pack)).flat(), (spot) => onlySheet(series, spot))
  const bins = series.flatMap((sheet): FullBin[] => {
    const on = bySheet.get(sheet)
    return on ? [{ ...sheetBin(sheet), entries: on.map(entryOf) }] : []
  })
  return { sorting: seriesSorting(pack, series[0]?.series ?? ''), bins, ordered: false }
}

function seriesSorting(pack: Pack, series: string): Sorting {
  return {
    by: 'sheet',
    of: series,
    prompt: { say: 'match.prompt.sheet', with: { series: lookup(pack).get('mapSeries', series).names } },
    hide: ['crossing', 'lake', 'tripoint', 'range'],
  }
}

const sheetBin = ({ id, number }: Things['mapSheet']): Bin => ({ ref: id, label: { verbatim: number }, shows: id })

function entryOf({ id, label, detail }: Spot): Entry {
  return { id, label, ...(detail && { detail }), asks: { id, aspect: 'sheet' }, gives: [{ id, aspect: 'point' }] }
}
