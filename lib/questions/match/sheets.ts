import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import { type Spot, spotsOf } from '@/lib/questions/askable-points'
import { grouped } from '@/lib/questions/group-by'
import { onlySheet, type Sheet, sheetsBySeries } from '@/lib/questions/map-sheets'
import { perPack } from '@/lib/questions/memoize-per-pack'
import type { Bin, Entry, Sorting } from './item'

/** Sheets of one series looked at: a border crosses few, and every place is held against each. */
const LOOKED_AT = 40

/** On which sheet of a map series a place lies. */
export const sheets: (pack: Pack) => Sorting[] = perPack((pack) =>
  sheetsBySeries(pack).map((series) => sortingOf(pack, series.slice(0, LOOKED_AT))),
)

function sortingOf(pack: Pack, series: readonly Sheet[]): Sorting {
  const bySheet = grouped(Object.values(spotsOf(pack)).flat(), (spot) => onlySheet(series, spot))
  const bins = series.flatMap((sheet): Bin[] => {
    const on = bySheet.get(sheet)
    return on ? [{ label: { verbatim: sheet.number }, shows: sheet.id, entries: on.map(entryOf) }] : []
  })
  const name = series[0] && lookup(pack).get('mapSeries', series[0].series).names
  return {
    name: 'sheet',
    prompt: { say: 'match.prompt.sheet', with: { series: name ?? { verbatim: '' } } },
    bins,
    ordered: false,
    hide: ['crossing', 'lake', 'tripoint', 'range'],
  }
}

function entryOf({ id, label, detail }: Spot): Entry {
  return { id, label, ...(detail && { detail }), asks: { id, aspect: 'sheet' }, gives: [{ id, aspect: 'point' }] }
}
