import { nearestOnLine } from '@/lib/geo/nearest'
import { isEstablished, isSortable } from '@/lib/pack/askable'
import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Location } from '@/lib/pack/place'
import type { Things } from '@/lib/pack/things'
import { sharesName } from '@/lib/questions/indistinguishable'
import { memoizePerPack } from '@/lib/questions/memoize-per-pack'
import { includesText } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'
import type { Bin, CardRef, Entry, FullBin, Sorter, Sorting } from './item'

/** A place with what decides whether its country may be asked. */
interface Candidate {
  readonly entry: Entry
  readonly isClear: () => boolean
}

const COUNTRIES: Sorting = { by: 'country', prompt: { say: 'match.prompt.country' }, hide: ['crossing', 'lake'] }

/** Which country a place lies in: settlements, the towns at crossings, lakes. */
export const countries: Sorter = {
  pools: memoizePerPack((pack) => {
    const bins = pack.parties.map((party) => fullBin(pack, party))
    return [{ sorting: COUNTRIES, bins, ordered: true }]
  }),
  sorting: () => COUNTRIES,
  bin: (pack, _, party) => countryBin(lookup(pack).get('party', party)),
  card: (pack, _, card) => placeEntry(pack, card),
}

const countryBin = ({ id, names }: Things['party']): Bin => ({ ref: id, label: names })

function fullBin(pack: Pack, party: Things['party']): FullBin {
  const candidates = [...settlementsOf(pack, party), ...townsOf(pack, party), ...lakesOf(pack, party)]
  const clear = new Map(candidates.map(({ entry, isClear }) => [entry, isClear]))
  return {
    ...countryBin(party),
    entries: candidates.map(({ entry }) => entry),
    fits: (entry) => !namesParty(pack, entry.label) && clear.get(entry)?.() === true,
  }
}

function settlementsOf(pack: Pack, party: Things['party']): Candidate[] {
  const own = pack.settlements.filter((one) => one.party === party.id && isEstablished(one))
  return own.map((one) => ({ entry: entryOf(one.id, one.names, one.clarify), isClear: () => isSortable(one, pack) }))
}

function lakesOf(pack: Pack, party: Things['party']): Candidate[] {
  const own = pack.waters.filter((one) => one.kind === 'lake' && isEstablished(one) && one.parties.join() === party.id)
  return own.map((one) => ({ entry: entryOf(one.id, one.names), isClear: () => true }))
}

function entryOf(id: string, label: Text, detail?: Text): Entry {
  return { id, label, ...(detail && { detail }), asks: { id, aspect: 'party' }, gives: [{ id, aspect: 'point' }] }
}

/** The towns at crossings that are no settlements of the pack. */
function townsOf(pack: Pack, party: Things['party']): Candidate[] {
  return pack.crossings.flatMap((crossing): Candidate[] => {
    const side = crossing.sides[party.id]
    if (!side || side.settlement || !isEstablished(side) || sharesAName(crossing)) return []
    return [{ entry: townEntry(crossing.id, party.id, side), isClear: () => isClearOfLine(pack, side) }]
  })
}

const townEntry = (id: string, party: string, { names, at }: Things['crossing']['sides'][string]): Entry => ({
  id,
  side: party,
  label: names,
  spot: { at, label: names },
  asks: { id, aspect: `party ${party}` },
  gives: ['point', 'opposite'].map((aspect) => ({ id, aspect })),
})

/** The card of a place that was asked. */
function placeEntry(pack: Pack, { id, side }: CardRef): Entry {
  const town = side === undefined ? undefined : lookup(pack).get('crossing', id).sides[side]
  if (side !== undefined && town) return townEntry(id, side, town)
  const settlement = lookup(pack).find('settlement', id)
  if (settlement) return entryOf(id, settlement.names, settlement.clarify)
  return entryOf(id, lookup(pack).get('water', id).names)
}

function isClearOfLine({ line, lineUncertaintyKm }: Pack, { at, uncertaintyKm }: Location): boolean {
  return nearestOnLine(line, at).distanceKm > uncertaintyKm + lineUncertaintyKm
}

/** Its name has the name of a party in it. */
function namesParty({ parties }: Pack, label: Text): boolean {
  return parties.some(({ names, adjective }) => includesText(label, names) || includesText(label, adjective))
}

/** The places on its two sides bear one name. */
export function sharesAName({ sides }: Things['crossing']): boolean {
  const [a, b] = Object.values(sides)
  return a !== undefined && b !== undefined && sharesName(a.names, b.names)
}
