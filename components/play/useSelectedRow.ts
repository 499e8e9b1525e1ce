import { useState } from 'react'
import { firstOpen } from '@/components/questions/reveal/paragraphs'
import type { WireReviewItem } from '@/lib/contract/attempts'

/** Which row of an answer is open: the one most worth reading, until another is chosen. */
export function useSelectedRow(item: WireReviewItem | undefined): readonly [string | undefined, (tag: string) => void] {
  const [selection, setSelection] = useState<{ readonly item: WireReviewItem; readonly tag: string }>()
  const open = item && (selection?.item === item ? selection.tag : firstOpen(item.explanation))
  return [open, (tag) => item && setSelection({ item: item, tag })]
}
