import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Kind, MapTask, Questions, Responses } from '@/components/questions/view'
import { type Drafts, VIEWS } from '@/components/questions/views'
import type { LonLat } from '@/lib/pack/schema'
import { storeDraft, storedDraft } from './draft-storage'

/** The open question with the half-made answer to it. */
export interface DraftAnswer<K extends Kind> {
  readonly question: Questions[K]
  readonly draft: Drafts[K]
  readonly onDraft: (draft: Drafts[K]) => void
  /** Undefined while something is missing. */
  readonly response: Responses[K] | undefined
  readonly task: MapTask<K> | undefined
  /** Where the crosshair stood in the draft that was found after a reload: the map goes back to it. */
  readonly restoredCrosshair: LonLat | undefined
}

interface DraftState<K extends Kind> {
  readonly position: number
  readonly draft: Drafts[K]
  readonly restored?: Drafts[K]
}

/** Holds the draft of the open question, and keeps it in the browser so that a reload finds it again. */
export function useDraftAnswer<K extends Kind>(
  owner: string,
  question: Questions[K] | undefined,
): DraftAnswer<K> | undefined {
  const [state, setState] = useState<DraftState<K>>()
  const empty = useMemo(() => question && VIEWS[question.kind].empty(question), [question])

  useEffect(() => {
    if (!question) return
    const restored = VIEWS[question.kind].restore(question, storedDraft(owner, question.position))
    if (restored) setState({ position: question.position, draft: restored, restored })
  }, [owner, question])

  const onDraft = useCallback(
    (draft: Drafts[K]) => {
      if (!question) return
      setState({ position: question.position, draft })
      storeDraft(owner, question.position, draft)
    },
    [owner, question],
  )

  if (!question || !empty) return undefined
  const current = state?.position === question.position ? state : undefined
  const draft = current?.draft ?? empty
  const view = VIEWS[question.kind]
  return {
    question,
    draft,
    onDraft,
    response: view.response(question, draft),
    task: view.task?.(question, draft, onDraft),
    restoredCrosshair: (current?.restored && view.crosshairOf?.(current.restored)) ?? undefined,
  }
}
