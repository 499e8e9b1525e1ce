import { useState } from 'react'
import { firstOpen } from '@/components/questions/reveal/paragraphs'
import type { WireReviewItem } from '@/lib/contract/attempts'

/** Which row of an answer is open: the one most worth reading, until another is chosen. */
export function useSelectedRow(item: WireReviewItem | undefined): readonly [string | undefined, (tag: string) => void] {
  const [chosen, choose] = useState<{ readonly of: WireReviewItem; readonly tag: string }>()
  const open = item && (chosen?.of === item ? chosen.tag : firstOpen(item.explanation))
  return [open, (tag) => item && choose({ of: item, tag })]
}
