import type { Pack } from '@/lib/pack/pack'

/** A pack of about so many features, made of copies of a real one's with ids and names of their own, a little beside. */
export function grownPack(pack: Pack, features: number): Pack {
  const own = pack.events.length + pack.settlements.length + pack.facts.length + pack.crossings.length
  const copies = Math.max(0, Math.ceil(features / own) - 1)
  return {
    ...pack,
    events: copiesOf(pack.events, copies, ({ id, names, label }, n) => ({
      id: `${id}-${n}`,
      names: { ...names, en: `${names.en} ${n}` },
      label: { en: `${label.en} ${n}` },
    })),
    settlements: copiesOf(pack.settlements, copies, ({ id, names, at }, n) => ({
      id: `${id}-${n}`,
      names: { ...names, en: `${names.en} ${n}` },
      ...(at && { at: offsetPoint(at, n) }),
    })),
    crossings: copiesOf(pack.crossings, copies, ({ id, names, at }, n) => ({
      id: `${id}-${n}`,
      names: { ...names, en: `${names.en} ${n}` },
      at: offsetPoint(at, n),
    })),
    facts: copiesOf(pack.facts, copies, ({ id }, n) => ({ id: `${id}-${n}` })),
  }
}

const copiesOf = <T>(things: readonly T[], copies: number, change: (thing: T, n: number) => Partial<T>): T[] =>
  Array.from({ length: copies + 1 }, (_, n) =>
    things.map((thing) => (n === 0 ? thing : { ...thing, ...change(thing, n) })),
  ).flat()

/** Up to some hundred metres off, the same way for the same number. */
const offsetPoint = ([lon, lat]: readonly [number, number], n: number): [number, number] => [
  lon + 0.004 * Math.sin(n * 12.9898),
  lat + 0.004 * Math.cos(n * 78.233),
]
