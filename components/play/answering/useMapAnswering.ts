import { type RefObject, useRef, useState } from 'react'
import type { MapHandle } from '@/components/map/props'
import type { Kind } from '@/components/questions/view'
import type { WireQuestion, WireResponse } from '@/lib/contract/attempts'
import { type DraftAnswer, useDraftAnswer } from './useDraftAnswer'
import { useRestoreCrosshair } from './useRestoreCrosshair'

export interface MapAnswering {
  readonly map: RefObject<MapHandle | null>
  readonly answering: DraftAnswer<Kind> | undefined
  /** The player tried to submit an answer that is not complete, and it still is not. */
  readonly isMissing: boolean
  /** Submits a response; without one, notes that something is missing. */
  readonly submit: (response: WireResponse | undefined) => void
  /** Submits the draft, or else what the crosshair of the map points at. */
  readonly submitDraft: () => void
  readonly onMapReady: () => void
}

/** Answers one question at a time, by hand or on the map: the same alone, in a class and for an assignment. */
export function useMapAnswering(
  owner: string,
  question: WireQuestion | undefined,
  onSubmit: (response: WireResponse) => void,
): MapAnswering {
  const map = useRef<MapHandle>(null)
  const [missingAt, setMissingAt] = useState<number>()
  const answering = useDraftAnswer(owner, question)
  const onMapReady = useRestoreCrosshair(map, answering?.restoredCrosshair)

  const submit = (response: WireResponse | undefined) => {
    if (response) onSubmit(response)
    else setMissingAt(question?.position)
  }
  /** The map reports its crosshair only after it moved; before that its centre is the crosshair all the same. */
  const responseAtCrosshair = () => {
    const centre = map.current?.centre()
    return centre && answering?.task?.answerAt?.(centre)
  }
  return {
    map,
    answering,
    isMissing: question !== undefined && missingAt === question.position && answering?.response === undefined,
    submit,
    submitDraft: () => submit(answering?.response ?? responseAtCrosshair()),
    onMapReady,
  }
}
