import type { Names } from '@/lib/pack/schema'
import { baseVersionOf, normalized } from '@/lib/text/prose'
import type { Text } from '@/lib/text/text'

interface Labelled {
  readonly label: Text
  readonly detail?: Text
}

/** Whether two cards read the same, so that a reader could not tell them apart. */
export const isIndistinguishable = (a: Labelled, b: Labelled): boolean =>
  isSameText(a.label, b.label) && isSameText(a.detail, b.detail)

const isSameText = (a: Text | undefined, b: Text | undefined): boolean =>
  a && b && 'en' in a && 'en' in b
    ? normalized(baseVersionOf(a)) === normalized(baseVersionOf(b))
    : JSON.stringify(a) === JSON.stringify(b)

/** Whether two places share a name in any language, as towns on both sides of a border often do. */
export function sharesName(a: Names, b: Names): boolean {
  const all = ({ en, kk, ru, zh, other }: Names) => [en, kk, ru, zh, ...other].filter((name) => name !== undefined)
  return all(a).some((name) => all(b).includes(name))
}
