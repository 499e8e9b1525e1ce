import type { Text } from './text'

/** "a, b and c"; undefined of nothing. */
export function conjunctionOf(texts: readonly Text[]): Text | undefined {
  const last = texts.at(-1)
  if (!last || texts.length === 1) return last
  const rest = joinTexts(texts.slice(0, -1), 'list.comma')
  return rest && { say: 'list.and', with: { a: rest, b: last } }
}

/** "a, b, c"; undefined of nothing. */
export const commaSeparated = (texts: readonly Text[]): Text | undefined => joinTexts(texts, 'list.comma')

/** "a; b; c". */
export const semicolonSeparated = (texts: readonly Text[]): Text | undefined => joinTexts(texts, 'list.semicolon')

function joinTexts(texts: readonly Text[], say: 'list.comma' | 'list.semicolon'): Text | undefined {
  const [first, ...rest] = texts
  return first && rest.reduce((a: Text, b: Text): Text => ({ say, with: { a, b } }), first)
}
