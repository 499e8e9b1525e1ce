'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import type { WireExplanation } from '@/lib/contract/attempts'
import type { Marks } from '../view'
import styles from './Reveal.module.css'

type Row = NonNullable<WireExplanation['rows']>[number]

/** On a phone one row is open at a time, and the timeline's tags are the list. */
export function OpenRow({ row, marks }: { readonly row: Row; readonly marks: Marks }) {
  const t = useTranslations('sheet')
  const was = marks === 'ordered' ? t('yoursAt', { yours: row.yours ?? '' }) : t('yoursWas', { yours: row.yours ?? '' })
  const said = row.right || !row.yours ? t('asYou') : was
  return (
    <div className={styles.openRow}>
      <span className={classes(styles.tag, styles.tagOpen)}>{row.tag}</span>
      <p className={styles.openTitle}>{row.value ? `${row.value} · ${row.title}` : row.title}</p>
      <p className={styles.openNote}>{marks === 'none' ? t('others') : `${said} ${t('others')}`}</p>
    </div>
  )
}
