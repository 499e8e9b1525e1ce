'use client'
import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import type { Questions } from '../view'
import styles from './Match.module.css'

interface BinProps {
  readonly bin: Questions['match']['bins'][number]
  readonly digit: number
  /** The card that would go into it. */
  readonly card: { readonly label: string } | undefined
  readonly onPut: () => void
  readonly children: ReactNode
}

/** A well that cards are put into. The whole of it is one button under the cards. */
export function Bin({ bin, digit, card, onPut, children }: BinProps) {
  const t = useTranslations('questions.match')
  const { setNodeRef, isOver } = useDroppable({ id: bin.id })
  return (
    <section ref={setNodeRef} aria-label={bin.label} className={classes(styles.bin, isOver && styles.over)}>
      <button
        type="button"
        className={styles.put}
        aria-label={card ? t('put', { card: card.label, bin: bin.label }) : bin.label}
        aria-disabled={card === undefined || undefined}
        aria-keyshortcuts={String(digit)}
        onClick={onPut}
      />
      <p className={styles.name}>
        <span className={styles.digit} aria-hidden="true">
          {digit}
        </span>
        <span>{bin.label}</span>
        {bin.detail && <span className={styles.detail}>{bin.detail}</span>}
      </p>
      <div className={styles.held}>{children}</div>
    </section>
  )
}
