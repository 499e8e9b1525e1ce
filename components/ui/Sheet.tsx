'use client'
import { type ReactNode, useRef, useState } from 'react'
import { classes } from './classes'
import styles from './Sheet.module.css'
import { SheetGrip } from './SheetGrip'
import type { Cover, SheetLevel, SheetWords } from './sheetLevels'
import { useCover } from './useCover'
import { useOverflow } from './useOverflow'

export interface SheetProps {
  /** Names the region for readers. */
  readonly label: string
  readonly words: SheetWords
  /** Left out: the sheet keeps its own level, beginning with `fit`. On a wide screen it is always `fit`. */
  readonly level?: SheetLevel
  readonly onLevel?: (level: SheetLevel) => void
  /** How much of the map's box (see Stage) it covers, once it has come to rest. */
  readonly onCover?: (cover: Cover) => void
  /** The stage has a bar: keep room for it on a wide screen. */
  readonly hasBar?: boolean
  /** Keeps a height that a usual reveal fits into, so that nothing jumps when the answer comes. */
  readonly reserve?: boolean
  /** Always visible: kicker and title. */
  readonly head: ReactNode
  /** The work: scrolls when there is too much of it. */
  readonly children: ReactNode
  /** Always visible: the action. */
  readonly foot?: ReactNode
}

/** A slip of paper on the map: floats at the left of a wide screen, at the foot of a phone with three heights. */
export function Sheet({ label, words, level, onLevel, onCover, hasBar, reserve, head, children, foot }: SheetProps) {
  const [own, setOwn] = useState<SheetLevel>('fit')
  const sheet = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const at = level ?? own
  const overflows = useOverflow(body)
  useCover(sheet, at, onCover)

  const move = (next: SheetLevel) => {
    setOwn(next)
    onLevel?.(next)
  }

  return (
    <section
      ref={sheet}
      aria-label={label}
      data-level={at}
      className={classes(styles.sheet, hasBar && styles.hasBar, reserve && styles.reserve)}
    >
      <SheetGrip sheet={sheet} level={at} onLevel={move} words={words} />
      <div className={styles.head}>{head}</div>
      <div className={styles.room}>
        <div ref={body} className={styles.body} tabIndex={overflows && at !== 'peek' ? 0 : undefined}>
          <div data-content="">{children}</div>
        </div>
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  )
}
