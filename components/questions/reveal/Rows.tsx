'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireExplanation } from '@/lib/quiz/wire'
import styles from './Reveal.module.css'

type Row = NonNullable<WireExplanation['rows']>[number]

interface RowsProps {
  readonly rows: readonly Row[]
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
  /** In an order: which way a card would have to move. */
  readonly ordered: boolean
}

/** The answer, row by row: what is right, and what was said instead. Pressing one shows it on the map. */
export function Rows({ rows, open, onOpen, ordered }: RowsProps) {
  const t = useTranslations('sheet')
  const areShort = rows.every(({ value = '' }) => value.length <= 6)
  return (
    <ol className={styles.rows} aria-label={t('events')}>
      {rows.map((row) => (
        <li key={row.tag}>
          <button
            type="button"
            className={classes(styles.row, areShort && styles.short, row.tag === open && styles.rowOpen)}
            aria-pressed={row.tag === open}
            onClick={() => onOpen(row.tag)}
          >
            <span className={classes(styles.tag, row.tag === open && styles.tagOpen)}>{row.tag}</span>
            {row.value && <span className={styles.rowValue}>{row.value}</span>}
            <span className={styles.rowTitle}>{row.title}</span>
            <Mark row={row} ordered={ordered} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function Mark({ row: { right, yours, tag }, ordered }: { readonly row: Row; readonly ordered: boolean }) {
  const t = useTranslations('sheet')
  if (right) {
    return (
      <span className={styles.mark}>
        <Icon name="check" size={16} />
        <VisuallyHidden>{t('right')}</VisuallyHidden>
      </span>
    )
  }
  if (!yours) return <span className={styles.mark}>–</span>
  return (
    <span className={styles.mark}>
      {t('yours', { yours })}
      {ordered && <Icon name={Number(yours) > Number(tag) ? 'arrow-down' : 'arrow-up'} size={16} />}
    </span>
  )
}
