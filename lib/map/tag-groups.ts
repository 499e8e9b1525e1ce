import type { Bounds } from '@/lib/pack/schema'
import { longestRunInside } from './clip-line'
import { midpointOf, type Point } from './line-position'
import { linesOf, longestLine, type OverlayFeature } from './overlay-marks'

/** What stands at one place of the map with numbers on it: rows that share a geometry share the place. */
export interface TagGroup {
  readonly key: string
  readonly at: Point
  readonly tags: readonly string[]
  /** By tag: the name to write beside it. */
  readonly labels: Readonly<Record<string, string>>
}

function anchorOf({ geometry }: OverlayFeature, bounds: Bounds): Point {
  if (geometry.type === 'Point') return [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]
  return midpointOf(longestRunInside(longestLine(linesOf(geometry)), bounds))
}

export function groupsOf(features: readonly OverlayFeature[], bounds: Bounds): TagGroup[] {
  const groups = new Map<string, { at: Point; tags: string[]; labels: Record<string, string> }>()
  for (const feature of features) {
    const { tag, label } = feature.properties
    if (tag === undefined) continue
    const at = anchorOf(feature, bounds)
    const key = at.map((degrees) => degrees.toFixed(3)).join()
    const group = groups.get(key) ?? { at, tags: [], labels: {} }
    if (!group.tags.includes(tag)) group.tags.push(tag)
    if (label) group.labels[tag] = label
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}
