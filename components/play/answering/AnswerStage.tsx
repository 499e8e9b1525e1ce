'use client'
import { type FormEvent, type ReactNode, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { Stage } from '@/components/ui/Stage'
import type { Cover } from '@/components/ui/sheetLevels'
import styles from '../Play.module.css'
import { PlayGround } from '../PlayGround'
import type { PlayMapProps } from '../PlayMap'
import { useEnter } from './useEnter'

interface AnswerStageProps extends Omit<PlayMapProps, 'cover'> {
  readonly bar: ReactNode
  /** The size of the sheet: a class of `Play.module.css`. */
  readonly sheetClass: string | undefined
  /** The one action of the screen: the main button, or Enter. */
  readonly act: () => void
  /** A touch of the sheet ends the animation of an answer. */
  readonly isRevealing: boolean
  readonly sheet: (onCover: (cover: Cover) => void) => ReactNode
}

/** One map, one sheet, one action. */
export function AnswerStage({ bar, sheetClass, act, isRevealing, sheet, ...ground }: AnswerStageProps) {
  const [cover, setCover] = useState<Cover>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act()
  }
  useEnter(act)
  return (
    <Stage bar={bar} map={<PlayGround {...ground} cover={cover} />}>
      <form
        className={classes(styles.sheetForm, sheetClass)}
        onSubmit={submit}
        onPointerDownCapture={() => isRevealing && ground.map.current?.settle()}
        noValidate
      >
        {sheet(setCover)}
      </form>
    </Stage>
  )
}
