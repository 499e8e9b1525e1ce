import type { Modifier } from '@dnd-kit/core'

/** A list is one column: cards move up and down only. */
export const restrictToVerticalAxis: Modifier = ({ transform }) => ({ ...transform, x: 0 })
