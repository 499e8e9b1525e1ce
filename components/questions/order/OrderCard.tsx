'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import type { KeyboardEvent, MouseEvent, TouchEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { useMedia } from '@/components/map/useMedia'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { IconButton } from '@/components/ui/IconButton'
import type { Questions } from '../view'
import styles from './Order.module.css'

interface OrderCardProps {
  readonly card: Questions['order']['cards'][number]
  readonly place: number
  readonly length: number
  readonly busy: boolean
  readonly onMove: (card: string, place: number) => void
}

/** As `--move` and `--ease`: the library wants them as numbers. */
const MOVE = { duration: 220, easing: 'cubic-bezier(.2,.7,.2,1)' }

export function OrderCard({ card, place, length, busy, onMove }: OrderCardProps) {
  const t = useTranslations('questions.order')
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const {
    attributes,
    listeners = {},
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({
    id: card.id,
    animateLayoutChanges: () => true,
    transition: isStill ? null : MOVE,
  })
  const style = transform
    ? { transform: CSS.Transform.toString({ ...transform, scaleX: 1, scaleY: 1 }), transition }
    : undefined
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={classes(styles.slot, isDragging && styles.lifted)}
      onMouseDown={(event: MouseEvent) => listeners.onMouseDown?.(event)}
      onTouchStart={(event: TouchEvent) => listeners.onTouchStart?.(event)}
    >
      <div className={styles.card}>
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.grip}
          aria-describedby={attributes['aria-describedby']}
          aria-roledescription={attributes['aria-roledescription']}
          aria-label={t('grip', { label: card.label, position: place + 1, length })}
          aria-disabled={busy || undefined}
          onKeyDown={(event: KeyboardEvent) => listeners.onKeyDown?.(event)}
        >
          <Icon name="grip-vertical" />
        </button>
        <span className={styles.words}>
          <span className={styles.label}>{card.label}</span>
          {card.detail && <span className={styles.detail}>{card.detail}</span>}
        </span>
        <IconButton
          icon="chevron-up"
          label={t('up', { label: card.label })}
          className={styles.step}
          aria-disabled={place === 0 || busy || undefined}
          onClick={() => !busy && onMove(card.id, place - 1)}
        />
        <IconButton
          icon="chevron-down"
          label={t('down', { label: card.label })}
          className={styles.step}
          aria-disabled={place === length - 1 || busy || undefined}
          onClick={() => !busy && onMove(card.id, place + 1)}
        />
      </div>
    </li>
  )
}
