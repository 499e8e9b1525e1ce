import { nearestOnLine } from '@/lib/geo/nearest'
import { normalized, versionsOf } from '@/lib/text/prose'
import { lookup } from './lookup'
import type { Pack } from './pack'
import { type Location, pointOf } from './place'
import type { Thing, Things } from './things'

/**
 * What a question may be about. What is unverified is shown, and said to be so, but never asked; nothing is asked finer
 * than all sources agree on.
 */

type Event = Things['event']
type Settlement = Things['settlement']
type Fact = Things['fact']

export const isEstablished = ({ status }: { readonly status: 'verified' | 'derived' | 'unverified' }): boolean =>
  status !== 'unverified'

/** The finest date (EDTF) that may be asked of an event. */
export const askableDate = (event: Event): string | undefined => (isEstablished(event) ? event.asked : undefined)

/** The point that may be asked of a thing, with its uncertainty. */
export function askablePlace(thing: Thing): Location | undefined {
  const { type, value } = thing
  if (!('status' in value) || !isEstablished(value)) return undefined
  if (type === 'settlement' && value.identification !== 'certain') return undefined
  if (type === 'water' && !value.askPlace) return undefined
  return pointOf(thing)
}

/** The road on one side of a crossing, by the number that may be asked. */
export const askableRoad = ({ road, askRoad }: Things['crossing']['sides'][string]): string | undefined =>
  askRoad === false ? undefined : road

/** The facts with something to ask, as `choose` or as `estimate`. */
export const askableChoose = (fact: Fact): Fact['choose'] => (isEstablished(fact) ? fact.choose : undefined)
export const askableEstimate = (fact: Fact): Fact['estimate'] => (isEstablished(fact) ? fact.estimate : undefined)

const sortableByPack = new WeakMap<Pack, Map<string, boolean>>()

/**
 * Whether a settlement may be sorted by country: it lies farther from the line than its own and the line's uncertainty
 * together, on the side that the pack says, and its name alone tells which place is meant.
 */
export function isSortable(settlement: Settlement, pack: Pack): boolean {
  const answers = sortableByPack.get(pack) ?? new Map<string, boolean>()
  sortableByPack.set(pack, answers)
  const cached = answers.get(settlement.id)
  if (cached !== undefined) return cached
  const answer = isEstablished(settlement) && isUnambiguous(settlement, pack) && isClearOfLine(settlement, pack)
  answers.set(settlement.id, answer)
  return answer
}

/** Its name, with the words that tell it from others, means one place. */
export function isUnambiguous({ names, party, clarify }: Settlement, pack: Pack): boolean {
  if (clarify) return true
  const byName = partiesByName(pack)
  return versionsOf(names).every((name) => [...(byName.get(normalized(name)) ?? [])].every((id) => id === party))
}

function isClearOfLine({ at, uncertaintyKm, party }: Settlement, pack: Pack): boolean {
  if (!at || uncertaintyKm === undefined) return false
  const { distanceKm, side } = nearestOnLine(pack.line, at)
  if (distanceKm <= uncertaintyKm + pack.lineUncertaintyKm) return false
  return side === 'end' || side === lookup(pack).get('party', party).side
}

const partiesByNameByPack = new WeakMap<Pack, ReadonlyMap<string, ReadonlySet<string>>>()

/** By name, the parties that have a place of that name: settlements and the two sides of each crossing. */
function partiesByName(pack: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const cached = partiesByNameByPack.get(pack)
  if (cached) return cached
  const parties = new Map<string, Set<string>>()
  const add = (name: string, party: string) =>
    parties.set(normalized(name), (parties.get(normalized(name)) ?? new Set()).add(party))
  for (const { names, party } of pack.settlements)
    for (const name of [...versionsOf(names), ...names.other]) add(name, party)
  for (const { sides } of pack.crossings) {
    for (const [party, { names }] of Object.entries(sides))
      for (const name of [...versionsOf(names), ...names.other]) add(name, party)
  }
  partiesByNameByPack.set(pack, parties)
  return parties
}
