import type { IconName } from '@/components/ui/Icon'
import type { Kind } from '@/lib/quiz'

export const KIND_ICONS = {
  order: 'list-ordered',
  place: 'map-pin',
  match: 'shapes',
  choose: 'square-check',
  estimate: 'ruler',
  trace: 'spline',
} as const satisfies Record<Kind, IconName>
