/**
 * Worked out once for what somebody answered: grading, explaining and the class's tally ask for it. Held with the answer,
 * for the item that it was last asked of.
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
