import type { Pack } from '@/lib/pack/pack'
import type { MatchItem, StoredMatch } from './item'
import { SORTERS } from './sorters'

export function store({ sorting: { by, of }, bins, cards }: MatchItem): StoredMatch {
  return {
    by,
    ...(of && { of }),
    bins: bins.map(({ ref }) => ref),
    cards: cards.map(({ id, side, bin }) => ({ id, ...(side && { side }), bin })),
  }
}

export function restore(pack: Pack, { by, of = '', bins, cards }: StoredMatch): MatchItem {
  const sorter = SORTERS[by]
  return {
    pack,
    sorting: sorter.sorting(pack, of),
    bins: bins.map((ref) => sorter.bin(pack, of, ref)),
    cards: cards.map(({ bin, ...card }) => ({ ...sorter.card(pack, of, card), bin })),
  }
}
