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
