'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { attemptApi } from '@/components/api/attempts'
import type { MapHandle } from '@/components/map/props'
import { classes } from '@/components/ui/classes'
import { Stage } from '@/components/ui/Stage'
import type { Cover } from '@/components/ui/sheetLevels'
import type { WireResponse } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import { type Game, positionOf, questionOf } from './game'
import styles from './Play.module.css'
import { PlayBar } from './PlayBar'
import { PlayGround } from './PlayGround'
import { PlaySheet } from './PlaySheet'
import { useAnswering } from './useAnswering'
import { useEnter } from './useEnter'
import { useGame } from './useGame'
import { useNextUp } from './usePrefetchViews'
import { useRestoreCrosshair } from './useRestoreCrosshair'
import { useOpenRow } from './useSelectedRow'

interface PlayScreenProps {
  /** Where the attempt stood when the page was made. */
  readonly served: Game
  readonly pack: MapPack
}

/** The second press of a double one must not pass over what has just come: an explanation, or a question with an answer laid out. */
const SETTLE_MS = 450

/** The sheet takes the answer's size as soon as one is given, so that it does not jump when the explanation comes. */
function sizeOf(game: Game, isOnMap: boolean): string | undefined {
  if (game.name === 'asking') return isOnMap ? undefined : styles.offMap
  return styles.answered
}

/** One attempt from here to its end: one map, one sheet, one action. */
export function PlayScreen({ served, pack }: PlayScreenProps) {
  const router = useRouter()
  const map = useRef<MapHandle>(null)
  const [game, dispatch] = useGame(served, attemptApi)
  const [cover, setCover] = useState<Cover>()
  const [tried, setTried] = useState<string>()
  const answering = useAnswering(game.attempt.id, questionOf(game))
  const item = game.name === 'revealing' ? game.item : undefined
  const [open, setOpen] = useOpenRow(item)
  const ready = useRestoreCrosshair(map, answering?.restoredCrosshair)
  const changedAt = useRef(0)
  const result = `/play/${game.attempt.id}/result`
  useNextUp(game)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time of the change, not of the game
  useEffect(() => {
    changedAt.current = performance.now()
    if (game.name === 'finished') router.replace(result)
  }, [game.name, result])

  const give = (response: WireResponse | undefined) => {
    if (response) dispatch({ name: 'answered', response })
    else setTried(`question ${positionOf(game)}`)
  }
  /** Before the map first comes to rest it has told nothing; the crosshair stands somewhere all the same. */
  const sighted = () => {
    const at = map.current?.centre()
    return at && answering?.task?.answerAt?.(at)
  }
  const act = () => {
    if (game.name === 'waiting') dispatch({ name: 'retried' })
    else if (game.name === 'finished') router.replace(result)
    else if (game.name === 'refused') router.push('/')
    else if (performance.now() - changedAt.current < SETTLE_MS) return
    else if (game.name === 'asking') give(answering?.response ?? sighted())
    else dispatch({ name: 'continued' })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act()
  }
  useEnter(act)

  return (
    <Stage
      bar={<PlayBar attempt={game.attempt} position={positionOf(game)} />}
      map={
        <PlayGround
          pack={pack}
          cover={cover}
          map={map}
          question={questionOf(game)}
          task={game.name === 'asking' ? answering?.task : undefined}
          overlay={item?.explanation.overlay}
          open={open}
          onOpen={setOpen}
          onPlace={give}
          onReady={ready}
        />
      }
    >
      <form
        className={classes(styles.sheetForm, sizeOf(game, answering?.task !== undefined))}
        onSubmit={submit}
        onPointerDownCapture={() => item && map.current?.settle()}
        noValidate
      >
        <PlaySheet
          game={game}
          answering={answering}
          pack={pack}
          map={map}
          open={open}
          onOpen={setOpen}
          onCover={setCover}
          isMissing={tried === `question ${positionOf(game)}` && answering?.response === undefined}
        />
      </form>
    </Stage>
  )
}
