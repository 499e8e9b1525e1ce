import type { LonLat } from '@/lib/pack/schema'

/** Reading back drafts that the browser kept: whatever does not have the shape is as good as nothing. */

export function fieldOf(kept: unknown, name: string): unknown {
  return typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined
}

export function isLonLat(kept: unknown): kept is LonLat {
  if (!Array.isArray(kept) || kept.length !== 2) return false
  const [lon, lat] = kept
  return Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90
}

export function isLine(kept: unknown): kept is LonLat[] {
  return Array.isArray(kept) && kept.every(isLonLat)
}

/** The same ids in any order. */
export function areIdsOf(cards: readonly { id: string }[], kept: unknown): kept is string[] {
  return Array.isArray(kept) && kept.length === cards.length && cards.every(({ id }) => kept.includes(id))
}
