'use client'
import { CoordinateForm } from '../coordinates/CoordinateForm'
import { landmarks } from '../coordinates/landmarks'
import type { WorkProps } from '../view'
import type { PlaceDraft } from './draft'

/** The crosshair is the map's; here are its coordinates for hands that rather type. */
export default function PlaceWork({ question, draft, onDraft, busy, pack, map }: WorkProps<'place', PlaceDraft>) {
  if (!draft.typing) return null
  return (
    <CoordinateForm
      at={draft.at}
      landmarks={landmarks(pack, question.hide, question.extent)}
      onGo={(at) => {
        if (busy) return
        onDraft({ ...draft, at })
        map.current?.flyTo(at)
      }}
    />
  )
}
