'use client'
import { useDraggable } from '@dnd-kit/core'
import type { MouseEvent, TouchEvent } from 'react'
import { classes } from '@/components/ui/classes'
import type { Questions } from '../view'
import styles from './Match.module.css'

interface CardProps {
  readonly card: Questions['match']['cards'][number]
  readonly chosen: boolean
  readonly onTake: () => void
}

/** A card in the tray or in a bin: press it to choose it, or drag it. */
export function Card({ card, chosen, onTake }: CardProps) {
  const { listeners = {}, setNodeRef, transform, isDragging } = useDraggable({ id: card.id })
  const style = transform ? { translate: `${transform.x}px ${transform.y}px` } : undefined
  return (
    <button
      type="button"
      ref={setNodeRef}
      style={style}
      className={classes(styles.card, chosen && styles.chosen, isDragging && styles.lifted)}
      aria-pressed={chosen}
      onClick={onTake}
      onMouseDown={(event: MouseEvent) => listeners.onMouseDown?.(event)}
      onTouchStart={(event: TouchEvent) => listeners.onTouchStart?.(event)}
    >
      <span className={styles.label}>{card.label}</span>
      {card.detail && <span className={styles.detail}>{card.detail}</span>}
    </button>
  )
}
