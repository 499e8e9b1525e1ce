'use client'
import { type ReactNode, useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import { CreditDisc } from '@/components/ui/CreditDisc'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireReviewItem } from '@/lib/contract/attempts'
import styles from './Answers.module.css'
import { rowId } from './rowId'

interface AnswerRowProps {
  readonly item: WireReviewItem
  readonly isOpen: boolean
  readonly onToggle: (opened: boolean) => void
  /** Made only while it is open. */
  readonly children: ReactNode
}

/** One answer in a line: how much of it was right, what it was about, how far off, what it earned. */
export function AnswerRow({ item, isOpen, onToggle, children }: AnswerRowProps) {
  const t = useTranslations('result')
  const format = useFormatter()
  const room = useId()
  const { position, credit, points, verdict, explanation } = item
  return (
    <>
      <button
        type="button"
        id={rowId(position)}
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={room}
        onClick={() => onToggle(!isOpen)}
      >
        <span className={styles.number}>{position + 1}</span>
        <CreditDisc credit={credit} label={t('credit', { credit })} />
        <span className={styles.what}>
          <strong>{explanation.title}</strong>
          <span className={styles.how}>
            <span className={styles.measure}>{verdict.measure}</span> {verdict.meaning}
          </span>
        </span>
        <span className={styles.points}>
          <span aria-hidden="true">{format.number(points)}</span>
          <VisuallyHidden>{t('points', { points })}</VisuallyHidden>
        </span>
        <Icon name="chevron-down" size={16} className={styles.chevron} />
      </button>
      <div id={room} className={styles.room} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  )
}
