import { nearestOnLine } from '@/lib/geo/nearest'
import { isSure, sortable } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { Located } from '@/lib/pack/place'
import type { Things } from '@/lib/pack/things'
import { sharesName } from '@/lib/questions/indistinguishable'
import { perPack } from '@/lib/questions/memoize-per-pack'
import { includesText } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'
import type { Bin, Entry, Sorting } from './item'

/** A place with what decides whether its country may be asked. */
interface Candidate {
  readonly entry: Entry
  readonly isClear: () => boolean
}

/** Which country a place lies in: settlements, the towns at crossings, lakes. */
export const countries: (pack: Pack) => Sorting[] = perPack((pack) => {
  const bins = pack.parties.map((party) => countryBin(pack, party))
  return [{ name: 'country', prompt: { say: 'match.prompt.country' }, bins, ordered: true, hide: ['crossing', 'lake'] }]
})

function countryBin(pack: Pack, party: Things['party']): Bin {
  const candidates = [...settlementsOf(pack, party), ...townsOf(pack, party), ...lakesOf(pack, party)]
  const clear = new Map(candidates.map(({ entry, isClear }) => [entry, isClear]))
  return {
    label: party.names,
    entries: candidates.map(({ entry }) => entry),
    fits: (entry) => !namesParty(pack, entry.label) && clear.get(entry)?.() === true,
  }
}

function settlementsOf(pack: Pack, party: Things['party']): Candidate[] {
  const own = pack.settlements.filter((one) => one.party === party.id && isSure(one))
  return own.map((one) => ({ entry: entryOf(one.id, one.names, one.clarify), isClear: () => sortable(one, pack) }))
}

function lakesOf(pack: Pack, party: Things['party']): Candidate[] {
  const own = pack.waters.filter((one) => one.kind === 'lake' && isSure(one) && one.parties.join() === party.id)
  return own.map((one) => ({ entry: entryOf(one.id, one.names), isClear: () => true }))
}

function entryOf(id: string, label: Text, detail?: Text): Entry {
  return { id, label, ...(detail && { detail }), asks: { id, aspect: 'party' }, gives: [{ id, aspect: 'point' }] }
}

/** The towns at crossings that are no settlements of the pack. */
function townsOf(pack: Pack, party: Things['party']): Candidate[] {
  return pack.crossings.flatMap((crossing): Candidate[] => {
    const side = crossing.sides[party.id]
    if (!side || side.settlement || !isSure(side) || sharesAName(crossing)) return []
    const { id } = crossing
    const entry: Entry = {
      id,
      label: side.names,
      spot: { at: side.at, label: side.names },
      asks: { id, aspect: `party ${party.id}` },
      gives: ['point', 'opposite'].map((aspect) => ({ id, aspect })),
    }
    return [{ entry, isClear: () => isClearOfLine(pack, side) }]
  })
}

function isClearOfLine({ line, lineUncertaintyKm }: Pack, { at, uncertaintyKm }: Located): boolean {
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
