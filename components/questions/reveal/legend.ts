import type { WireOverlay } from '@/lib/contract/attempts'

const SHOWN = ['border', 'stretch', 'rail', 'road', 'water', 'area', 'between', 'sheet', 'tripoint'] as const
export type LegendEntry = (typeof SHOWN)[number]

/** What the map draws of an overlay that needs a word: not the pins, they bear their own. The border is always there. */
export function legendOf({ features }: WireOverlay): LegendEntry[] {
  const roles = new Set<string>(['border'])
  for (const { properties } of features.features) roles.add(properties.of === 'between' ? 'between' : properties.role)
  return SHOWN.filter((entry) => roles.has(entry))
}
