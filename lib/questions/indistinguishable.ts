import type { Names } from '@/lib/pack/schema'
import type { Text } from '@/lib/text/text'

interface Labelled {
  readonly label: Text
  readonly detail?: Text
}

/** A reader could not tell these two apart. */
export const isLike = (a: Labelled, b: Labelled): boolean =>
  plainly(a.label) === plainly(b.label) && plainly(a.detail) === plainly(b.detail)

const plainly = (text: Text | undefined): string =>
  text && 'en' in text ? text.en.trim().toLowerCase() : JSON.stringify(text)

/** Both sides of a border often bear one name. */
export function sharesName(a: Names, b: Names): boolean {
  const all = ({ en, kk, ru, zh, other }: Names) => [en, kk, ru, zh, ...other].filter((name) => name !== undefined)
  return all(a).some((name) => all(b).includes(name))
}
