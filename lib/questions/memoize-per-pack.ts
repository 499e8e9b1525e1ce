import type { Pack } from '@/lib/pack/pack'

/** Memoizes a function of a pack for as long as the pack lives, so that a question costs the same on a pack of any size. */
export function memoizePerPack<T>(make: (pack: Pack) => T): (pack: Pack) => T {
  const made = new WeakMap<Pack, T>()
  return (pack) => {
    const known = made.get(pack)
    if (known !== undefined) return known
    const fresh = make(pack)
    made.set(pack, fresh)
    return fresh
  }
}
