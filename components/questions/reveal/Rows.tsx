'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireExplanation } from '@/lib/contract/attempts'
import type { Marks } from '../view'
import styles from './Reveal.module.css'

type Row = NonNullable<WireExplanation['rows']>[number]

interface RowsProps {
  readonly rows: readonly Row[]
  readonly open: string | undefined
  readonly onOpen: (tag: string) => void
  readonly marks: Marks
}

/** The answer, row by row: what is right, and what was said instead. Pressing one shows it on the map. */
export function Rows({ rows, open, onOpen, marks }: RowsProps) {
  const t = useTranslations('sheet')
  const areShort = rows.every(({ value = '' }) => value !== '' && value.length <= 6)
  return (
    <ol className={styles.rows} aria-label={t('events')}>
      {rows.map((row) => (
        <li key={row.tag}>
          <button
            type="button"
            className={classes(
              styles.row,
              areShort && styles.short,
              !row.value && styles.bare,
              row.tag === open && styles.rowOpen,
            )}
            aria-pressed={row.tag === open}
            onClick={() => onOpen(row.tag)}
          >
            <span className={classes(styles.tag, row.tag === open && styles.tagOpen)}>{row.tag}</span>
            {row.value && <span className={styles.rowValue}>{row.value}</span>}
            <span className={styles.rowTitle}>{row.title}</span>
            {marks === 'each' && row.yours && (
              <span className={styles.rowYours}>{t('yours', { yours: row.yours })}</span>
            )}
            <Mark row={row} marks={marks} />
          </button>
        </li>
      ))}
    </ol>
  )
}

function Mark({ row: { right, yours, tag }, marks }: { readonly row: Row; readonly marks: Marks }) {
  const t = useTranslations('sheet')
  if (marks === 'none') return null
  if (marks === 'options')
    return (
      <span className={styles.mark}>
        {yours && t('taken')}
        {right && <Right />}
      </span>
    )
  if (right)
    return (
      <span className={styles.mark}>
        <Right />
      </span>
    )
  if (marks === 'each' || !yours) return null
  return (
    <span className={styles.mark}>
      <span>{t('yours', { yours })}</span>
      <Icon name={Number(yours) > Number(tag) ? 'arrow-down' : 'arrow-up'} size={16} />
    </span>
  )
}

function Right() {
  const t = useTranslations('sheet')
  return (
    <>
      <Icon name="check" size={16} />
      <VisuallyHidden>{t('right')}</VisuallyHidden>
    </>
  )
}
