import { perTab, readEntry, writeEntry } from '@/components/api/browser-storage'

/** The half-made answer to the open question: it survives a reload and ends with the tab. */
interface StoredDraft {
  readonly position: number
  readonly draft: unknown
}

const keyOf = (attempt: string): string => `demarcate:draft:${attempt}`

export const storeDraft = (attempt: string, position: number, draft: unknown): void =>
  writeEntry(perTab, keyOf(attempt), { position, draft })

/** The draft of this question, unchecked: its view decides whether it can be used. */
export function storedDraft(attempt: string, position: number): unknown {
  const stored = readEntry<StoredDraft>(perTab, keyOf(attempt))
  return stored?.position === position ? stored.draft : undefined
}
