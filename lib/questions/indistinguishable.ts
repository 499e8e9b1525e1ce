import type { Names } from '@/lib/pack/schema'
import { baseVersionOf, normalized } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'

interface Labelled {
  readonly label: Text
  readonly detail?: Text
}

/** A reader could not tell these two apart. */
export const isIndistinguishable = (a: Labelled, b: Labelled): boolean =>
  isSameText(a.label, b.label) && isSameText(a.detail, b.detail)

const isSameText = (a: Text | undefined, b: Text | undefined): boolean =>
  a && b && 'en' in a && 'en' in b
    ? normalized(baseVersionOf(a)) === normalized(baseVersionOf(b))
    : JSON.stringify(a) === JSON.stringify(b)

/** Both sides of a border often bear one name. */
export function sharesName(a: Names, b: Names): boolean {
  const all = ({ en, kk, ru, zh, other }: Names) => [en, kk, ru, zh, ...other].filter((name) => name !== undefined)
  return all(a).some((name) => all(b).includes(name))
}
