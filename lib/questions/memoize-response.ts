/**
 * Memoizes a function of an item and a response, as grading, explaining and the tally call it in turn. The result is held
 * as long as the response, for the last item it was computed with.
 */
export function memoizePerResponse<Item extends object, Answer extends object, T>(
  make: (item: Item, answer: Answer) => T,
): (item: Item, answer: Answer) => T {
  const known = new WeakMap<Answer, { readonly item: Item; readonly made: T }>()
  return (item, answer) => {
    const kept = known.get(answer)
    if (kept?.item === item) return kept.made
    const made = make(item, answer)
    known.set(answer, { item, made })
    return made
  }
}
