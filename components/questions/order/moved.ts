/** The order with one card taken out and put at a place, counted from 0. */
export function moved(order: readonly string[], card: string, place: number): string[] {
  const others = order.filter((one) => one !== card)
  return others.toSpliced(Math.max(0, Math.min(others.length, place)), 0, card)
}
