'use client'
import type { KeyboardEvent, RefObject } from 'react'
import styles from './Sheet.module.css'
import { higher, lower, type SheetLevel, type SheetWords } from './sheetLevels'
import { useGripDrag } from './useGripDrag'

interface SheetGripProps {
  readonly sheet: RefObject<HTMLElement | null>
  readonly level: SheetLevel
  readonly onLevel: (level: SheetLevel) => void
  readonly words: SheetWords
}

/** Moves the sheet: drag it, press it (down from where it is, up from the foot), or use the arrow keys. */
export function SheetGrip({ sheet, level, onLevel, words }: SheetGripProps) {
  const drag = useGripDrag(sheet, onLevel)
  const rises = level === 'peek'

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onLevel(event.key === 'ArrowUp' ? higher(level) : lower(level))
  }
  const press = () => {
    if (!drag.moved()) onLevel(rises ? 'fit' : lower(level))
  }

  return (
    <button
      type="button"
      className={styles.grip}
      aria-label={rises ? words.raise : words.lower}
      aria-expanded={!rises}
      onKeyDown={onKeyDown}
      onClick={press}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerUp}
    />
  )
}
