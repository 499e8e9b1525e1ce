import { nearestOnLine } from '@/lib/geo/nearest'
import { isSure, sortable } from '@/lib/pack/askable'
import type { Pack } from '@/lib/pack/pack'
import type { Things } from '@/lib/pack/things'
import type { Text } from '@/lib/text/text'
import { sharesName } from '../likeness'
import { perPack } from '../per-pack'
import type { Bin, Entry, Sorting } from './item'

/** Which country a place lies in: settlements, the towns at crossings, lakes. */
export const countries: (pack: Pack) => Sorting[] = perPack((pack) => {
  const bins = pack.parties.map((party): Bin => {
    return { label: party.names, entries: entriesOf(pack, party).filter((entry) => !namesParty(pack, entry.label)) }
  })
  return [{ name: 'country', prompt: { say: 'match.prompt.country' }, bins, ordered: true, hide: ['crossing', 'lake'] }]
})

function entriesOf(pack: Pack, party: Things['party']): Entry[] {
  const settlements = pack.settlements.filter((one) => one.party === party.id && sortable(one, pack))
  const lakes = pack.waters.filter((one) => one.kind === 'lake' && isSure(one) && one.parties.join() === party.id)
  return [
    ...settlements.map((one) => entryOf(one.id, one.names, one.clarify)),
    ...pack.crossings.flatMap((one) => townOf(pack, one, party)),
    ...lakes.map((one) => entryOf(one.id, one.names)),
  ]
}

function entryOf(id: string, label: Text, detail?: Text): Entry {
  return { id, label, ...(detail && { detail }), asks: { id, aspect: 'party' }, gives: [{ id, aspect: 'point' }] }
}

/** A crossing's town that is no settlement of the pack, if it lies clear of the line. */
function townOf(pack: Pack, crossing: Things['crossing'], party: Things['party']): Entry[] {
  const side = crossing.sides[party.id]
  if (!side || side.settlement || !isSure(side) || sharesAName(crossing)) return []
  if (nearestOnLine(pack.line, side.at).distanceKm <= side.uncertaintyKm + pack.lineUncertaintyKm) return []
  const opposite = { id: crossing.id, aspect: 'opposite' }
  return [
    {
      id: crossing.id,
      label: side.names,
      asks: { id: crossing.id, aspect: `party ${party.id}` },
      gives: [{ id: crossing.id, aspect: 'point' }, opposite],
    },
  ]
}

/** Its name has the name of a party in it. */
function namesParty({ parties }: Pack, label: Text): boolean {
  const name = 'en' in label ? label.en.toLowerCase() : ''
  return parties.some(({ names, adjective }) =>
    [names.en, adjective.en].some((word) => name.includes(word.toLowerCase())),
  )
}

/** The places on its two sides bear one name. */
export function sharesAName({ sides }: Things['crossing']): boolean {
  const [a, b] = Object.values(sides)
  return a !== undefined && b !== undefined && sharesName(a.names, b.names)
}
