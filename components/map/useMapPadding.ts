'use client'
import { useMemo } from 'react'
import type { Padding } from '@/lib/map/camera'
import { BAND, MARGIN } from '@/lib/map/frame-strip'

/** The sheet's cover, told in the map's own box: the frame lies around it. */
function coveredOf(padding: Padding, framed: boolean, wide: boolean): Padding {
  if (!framed) return padding
  const frame = wide
    ? { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
    : { top: BAND, right: 0, bottom: 0, left: 0 }
  return {
    top: Math.max(0, padding.top - frame.top),
    right: Math.max(0, padding.right - frame.right),
    bottom: Math.max(0, padding.bottom - frame.bottom),
    left: Math.max(0, padding.left - frame.left),
  }
}

/** The same object as long as the numbers are the same. */
export function useMapPadding({ top, right, bottom, left }: Padding, framed: boolean, wide: boolean): Padding {
  return useMemo(() => coveredOf({ top, right, bottom, left }, framed, wide), [top, right, bottom, left, framed, wide])
}
