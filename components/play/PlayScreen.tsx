'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { attemptApi } from '@/components/api/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import { AnswerStage } from './answering/AnswerStage'
import { useMapAnswering } from './answering/useMapAnswering'
import { type Game, positionOf, questionOf } from './game'
import styles from './Play.module.css'
import { PlayBar } from './PlayBar'
import { PlaySheet } from './PlaySheet'
import { useGame } from './useGame'
import { usePrefetchViews } from './usePrefetchViews'
import { useSelectedRow } from './useSelectedRow'

interface PlayScreenProps {
  /** Where the attempt stood when the page was made. */
  readonly served: Game
  readonly pack: MapPack
}

/**
 * The second press of a double click must not skip what has just appeared: an explanation, or a question with an answer
 * laid out.
 */
const SETTLE_MS = 450

/** The sheet takes the answer's size as soon as one is given, so that it does not jump when the explanation comes. */
function sheetClass(game: Game, isOnMap: boolean): string | undefined {
  if (game.name === 'asking') return isOnMap ? undefined : styles.offMap
  return styles.answered
}

/** One attempt from here to its end: one map, one sheet, one action. */
export function PlayScreen({ served, pack }: PlayScreenProps) {
  const router = useRouter()
  const [game, dispatch] = useGame(served, attemptApi)
  const { map, answering, isMissing, submit, submitDraft, onMapReady } = useMapAnswering(
    game.attempt.id,
    questionOf(game),
    (response) => dispatch({ name: 'answered', response }),
  )
  const item = game.name === 'revealing' ? game.item : undefined
  const [open, setOpen] = useSelectedRow(item)
  const changedAt = useRef(0)
  const result = `/play/${game.attempt.id}/result`
  usePrefetchViews(game)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time of the change, not of the game
  useEffect(() => {
    changedAt.current = performance.now()
    if (game.name === 'finished') router.replace(result)
  }, [game.name, result])

  const act = () => {
    if (game.name === 'waiting') dispatch({ name: 'retried' })
    else if (game.name === 'finished') router.replace(result)
    else if (game.name === 'refused') router.push('/')
    else if (performance.now() - changedAt.current < SETTLE_MS) return
    else if (game.name === 'asking') submitDraft()
    else dispatch({ name: 'continued' })
  }

  return (
    <AnswerStage
      bar={<PlayBar attempt={game.attempt} position={positionOf(game)} />}
      pack={pack}
      map={map}
      question={questionOf(game)}
      task={game.name === 'asking' ? answering?.task : undefined}
      overlay={item?.explanation.overlay}
      open={open}
      onOpen={setOpen}
      onPlace={submit}
      onReady={onMapReady}
      sheetClass={sheetClass(game, answering?.task !== undefined)}
      act={act}
      isRevealing={item !== undefined}
      sheet={(onCover) => (
        <PlaySheet
          game={game}
          answering={answering}
          pack={pack}
          map={map}
          open={open}
          onOpen={setOpen}
          onCover={onCover}
          isMissing={isMissing}
        />
      )}
    />
  )
}
