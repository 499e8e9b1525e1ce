import { opposites, roads } from './crossings'
import { centuries, parties } from './events'
import type { Sorter, StoredMatch } from './item'
import { countries } from './places'
import { sheets } from './sheets'

/** Every way to sort. */
export const SORTERS: { readonly [By in StoredMatch['by']]: Sorter } = {
  country: countries,
  opposite: opposites,
  road: roads,
  century: centuries,
  parties,
  sheet: sheets,
}
