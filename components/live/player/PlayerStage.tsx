'use client'
import { type FormEvent, useRef, useState } from 'react'
import type { MapHandle } from '@/components/map/props'
import play from '@/components/play/Play.module.css'
import { PlayGround } from '@/components/play/PlayGround'
import { useAnswering } from '@/components/play/useAnswering'
import { useEnter } from '@/components/play/useEnter'
import { useRestoreCrosshair } from '@/components/play/useRestoreCrosshair'
import { firstOpen } from '@/components/questions/reveal/paragraphs'
import { classes } from '@/components/ui/classes'
import { Stage } from '@/components/ui/Stage'
import type { Cover } from '@/components/ui/sheetLevels'
import type { WireResponse } from '@/lib/contract/attempts'
import type { WirePlayerView } from '@/lib/contract/sessions'
import type { MapPack } from '@/lib/map/map-pack'
import { useClassOverlay } from '../classOverlay'
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
  const map = useRef<MapHandle>(null)
  const [cover, setCover] = useState<Cover>()
  const [tried, setTried] = useState<number>()
  const [chosen, choose] = useState<{ readonly position: number; readonly tag: string }>()
  const [delivery, give] = useDelivery(view)
  const isAsking = view.phase === 'asking'
  const question = isAsking ? view.question : undefined
  const answering = useAnswering(seatKey(view), question)
  const countdown = useCountdown(clock, view.openedAt, isAsking ? view.closesAt : undefined)
  const revealed = useOwnReveal(view)
  const tally = useClassTally(view)
  const overlay = useClassOverlay(revealed?.explanation, tally)
  const ready = useRestoreCrosshair(map, answering?.restoredCrosshair)
  const isOpen = isAsking && countdown?.seconds !== 0 && (delivery.name === 'open' || delivery.name === 'refused')
  const open = chosen?.position === view.position ? chosen.tag : revealed && firstOpen(revealed.explanation)

  const offer = (response: WireResponse | undefined) => {
    if (response) give(response)
    else setTried(view.position)
  }
  /** Before the map first comes to rest it has told nothing; the crosshair stands somewhere all the same. */
  const sighted = () => {
    const at = map.current?.centre()
    return at && answering?.task?.answerAt?.(at)
  }
  const act = () => {
    if (isOpen) offer(answering?.response ?? sighted())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act()
  }
  useEnter(act)

  return (
    <Stage
      bar={<PlayerBar view={view} countdown={countdown} />}
      map={
        <PlayGround
          pack={pack}
          cover={cover}
          map={map}
          question={question}
          task={isOpen ? answering?.task : undefined}
          overlay={overlay}
          open={open}
          onOpen={(tag) => choose({ position: view.position, tag })}
          onPlace={(response) => isOpen && offer(response)}
          onReady={ready}
        />
      }
    >
      <form
        className={classes(play.sheetForm, !isAsking ? play.answered : answering?.task ? undefined : play.offMap)}
        onSubmit={submit}
        onPointerDownCapture={() => revealed && map.current?.settle()}
        noValidate
      >
        <PlayerSheet
          view={view}
          isLost={isLost}
          pack={pack}
          map={map}
          delivery={delivery}
          answering={answering}
          countdown={countdown}
          isMissing={tried === view.position && answering?.response === undefined}
          revealed={revealed}
          tally={tally}
          open={open}
          onOpen={(tag) => choose({ position: view.position, tag })}
          onCover={setCover}
        />
      </form>
    </Stage>
  )
}
