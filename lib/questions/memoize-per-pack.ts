import type { Pack } from '@/lib/pack/pack'

/** Made when first asked for and kept as long as the pack: what makes the cost of a question independent of its size. */
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
