import { useMemo } from 'react'
import type { WireExplanation, WireOverlay } from '@/lib/contract/attempts'
import type { WireTally } from '@/lib/contract/class-tally'

/** The answer with the class around it, in the frame that holds both. */
export function classOverlay(explanation: WireExplanation, tally: WireTally | undefined): WireOverlay {
  const { overlay } = explanation
  if (!tally?.overlay) return overlay
  const features = [...overlay.features.features, ...tally.overlay.features.features]
  return { bounds: tally.overlay.bounds, features: { type: 'FeatureCollection', features } }
}

/** Returns the same object for the same answer, so that the map flies to it once. */
export function useClassOverlay(
  explanation: WireExplanation | undefined,
  tally: WireTally | undefined,
): WireOverlay | undefined {
  return useMemo(() => explanation && classOverlay(explanation, tally), [explanation, tally])
}
