'use client'
import { type RefObject, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { MapHandle } from '@/components/map/props'
import { Answer } from '@/components/questions/reveal/Answer'
import type { Kind } from '@/components/questions/view'
import { Sheet } from '@/components/ui/Sheet'
import type { Cover, SheetLevel } from '@/components/ui/sheetLevels'
import type { MapPack } from '@/lib/map/map-pack'
import { QuestionFoot, QuestionHead, QuestionWork } from './answering/QuestionParts'
import type { DraftAnswer } from './answering/useDraftAnswer'
import { GameNotice } from './GameNotice'
import { type Game, screenOf } from './game'
import styles from './Play.module.css'
import { RevealFoot, RevealHead } from './RevealParts'
import { StatusFoot, StatusHead } from './StatusParts'
import { useHeading } from './useHeading'

export interface PlaySheetProps {
  readonly game: Game
  readonly answering: DraftAnswer<Kind> | undefined
  readonly pack: MapPack
  readonly map: RefObject<MapHandle | null>
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
  readonly onCover: (cover: Cover) => void
  /** The player tried to submit an answer that is not complete. */
  readonly isMissing: boolean
}

/** The sheet: the question, then the answer, in the same place. */
export function PlaySheet(props: PlaySheetProps) {
  const t = useTranslations('play')
  const common = useTranslations('common')
  const screen = screenOf(props.game)
  const [chosenLevel, setChosenLevel] = useState<{ readonly screen: string; readonly level: SheetLevel }>()
  const words = { raise: common('raiseSheet'), lower: common('lowerSheet') }
  return (
    <Sheet
      hasBar
      label={t('sheet')}
      words={words}
      level={chosenLevel?.screen === screen ? chosenLevel.level : 'fit'}
      onLevel={(level) => setChosenLevel({ screen, level })}
      onCover={props.onCover}
      head={<Head {...props} />}
      foot={<Foot {...props} />}
    >
      <Body key={screen} {...props} />
    </Sheet>
  )
}

function Head({ game, answering }: PlaySheetProps) {
  const t = useTranslations('play')
  const heading = useHeading(screenOf(game))
  if (game.name === 'revealing') return <RevealHead item={game.item} attempt={game.attempt} heading={heading} />
  if (answering) {
    const { question } = answering
    const aside = t('of', { position: question.position + 1, length: game.attempt.length })
    return <QuestionHead question={question} aside={aside} heading={heading} />
  }
  return <StatusHead game={game} heading={heading} />
}

function Body({ game, answering, pack, map, open, onOpen }: PlaySheetProps) {
  if (game.name === 'revealing') return <Answer item={game.item} open={open} onOpen={onOpen} />
  const isBusy = game.name !== 'asking'
  return (
    <div className={styles.work}>
      <GameNotice game={game} />
      {answering && <QuestionWork answering={answering} busy={isBusy} pack={pack} map={map} />}
    </div>
  )
}

function Foot({ game, answering, pack, map, isMissing }: PlaySheetProps) {
  const missing = useTranslations('questions')
  if (game.name === 'revealing') return <RevealFoot last={game.next === null} />
  if (!answering) return <StatusFoot game={game} />
  return (
    <QuestionFoot
      answering={answering}
      busy={game.name !== 'asking'}
      pack={pack}
      map={map}
      missing={isMissing ? missing(`${answering.question.kind}.missing`) : undefined}
    />
  )
}
