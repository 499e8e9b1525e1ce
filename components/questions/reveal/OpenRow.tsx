'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import type { WireExplanation } from '@/lib/quiz/wire'
import styles from './Reveal.module.css'

type Row = NonNullable<WireExplanation['rows']>[number]

/** On a phone one row is open at a time, and the timeline's tags are the list. */
export function OpenRow({ row }: { readonly row: Row }) {
  const t = useTranslations('sheet')
  return (
    <div className={styles.openRow}>
      <span className={classes(styles.tag, styles.tagOpen)}>{row.tag}</span>
      <p className={styles.openTitle}>{row.value ? `${row.value} · ${row.title}` : row.title}</p>
      <p className={styles.openNote}>
        {row.right || !row.yours ? t('asYou') : t('yoursWas', { yours: row.yours })} {t('others')}
      </p>
    </div>
  )
}
