'use client'
import { useState } from 'react'
import { AnswerStage } from '@/components/play/answering/AnswerStage'
import { useMapAnswering } from '@/components/play/answering/useMapAnswering'
import play from '@/components/play/Play.module.css'
import { firstOpen } from '@/components/questions/reveal/paragraphs'
import type { WirePlayerView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import { useClassOverlay } from '../class-overlay'
import type { Clock } from '../clock'
import { useClassTally } from '../useClassTally'
import { useCountdown } from '../useCountdown'
import { seatKey, useDelivery } from '../useDelivery'
import { useOwnReveal } from '../useOwnReveal'
import { PlayerBar } from './PlayerBar'
import { PlayerSheet } from './PlayerSheet'

interface PlayerStageProps {
  readonly view: WirePlayerView
  readonly clock: Clock
  readonly isLost: boolean
  readonly pack: MapPack
}

/** A player in a live class: one map, one sheet, one action, from the lobby to the podium. */
export function PlayerStage({ view, clock, isLost, pack }: PlayerStageProps) {
  const [selection, setSelection] = useState<{ readonly position: number; readonly tag: string }>()
  const [delivery, deliver] = useDelivery(view)
  const isAsking = view.phase === 'asking'
  const question = isAsking ? view.question : undefined
  const { map, answering, isMissing, submit, submitDraft, onMapReady } = useMapAnswering(
    seatKey(view),
    question,
    deliver,
  )
  const countdown = useCountdown(clock, view.openedAt, isAsking ? view.closesAt : undefined)
  const revealed = useOwnReveal(view)
  const tally = useClassTally(view)
  const overlay = useClassOverlay(revealed?.explanation, tally)
  const isOpen = isAsking && countdown?.seconds !== 0 && (delivery.name === 'open' || delivery.name === 'refused')
  const open = selection?.position === view.position ? selection.tag : revealed && firstOpen(revealed.explanation)
  const onOpen = (tag: string) => setSelection({ position: view.position, tag })

  return (
    <AnswerStage
      bar={<PlayerBar view={view} countdown={countdown} />}
      pack={pack}
      map={map}
      question={question}
      task={isOpen ? answering?.task : undefined}
      overlay={overlay}
      open={open}
      onOpen={onOpen}
      onPlace={(response) => isOpen && submit(response)}
      onReady={onMapReady}
      sheetClass={!isAsking ? play.answered : answering?.task ? undefined : play.offMap}
      act={() => isOpen && submitDraft()}
      isRevealing={revealed !== undefined}
      sheet={(onCover) => (
        <PlayerSheet
          view={view}
          isLost={isLost}
          pack={pack}
          map={map}
          delivery={delivery}
          answering={answering}
          countdown={countdown}
          isMissing={isMissing}
          revealed={revealed}
          tally={tally}
          open={open}
          onOpen={onOpen}
          onCover={onCover}
        />
      )}
    />
  )
}
