'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import type { WireThing } from '@/lib/contract/progress'
import styles from './KnowledgeMap.module.css'
import { LevelMark } from './LevelMark'
import { QuestionWays } from './QuestionWays'

interface SubjectListProps {
  readonly things: readonly WireThing[]
  /** The open row's index in the list. */
  readonly open: number | undefined
  readonly onOpen: (index: number | undefined) => void
}

/** Rows before the list is expanded: the weakest subjects. */
const COLLAPSED_ROWS = 8

/** Every subject in a row, those that were asked first. */
export function SubjectList({ things, open, onOpen }: SubjectListProps) {
  const t = useTranslations('progress')
  const list = useRef<HTMLUListElement>(null)
  const [isAll, setAll] = useState(false)
  const rows = things.map((thing, index) => ({ thing, index }))
  const askedRows = rows.filter(({ thing }) => thing.ways.length > 0)
  const topRows = isAll ? rows : askedRows.slice(0, COLLAPSED_ROWS)
  const visibleRows = rows.filter((row) => topRows.includes(row) || row.index === open)

  useEffect(() => {
    if (open !== undefined) list.current?.querySelector(`[data-index="${open}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open])

  return (
    <>
      {askedRows.length === 0 && <p className={styles.note}>{t('noThings')}</p>}
      <ul ref={list} aria-label={t('things')} className={styles.rows}>
        {visibleRows.map(({ thing: { label, at, level, ways }, index }) => (
          <li key={index} data-index={index}>
            <button
              type="button"
              className={styles.row}
              aria-expanded={index === open}
              aria-controls={index === open ? `ways-${index}` : undefined}
              onClick={() => onOpen(index === open ? undefined : index)}
            >
              <LevelMark level={level} />
              <strong>{label}</strong>
              <span className={styles.level}>{t(`levels.${level}`)}</span>
              <Icon name="chevron-down" size={16} className={styles.chevron} />
            </button>
            {index === open && <QuestionWays id={`ways-${index}`} ways={ways} isPlaced={at !== null} />}
          </li>
        ))}
      </ul>
      {rows.length > askedRows.slice(0, COLLAPSED_ROWS).length && (
        <Button look="quiet" onClick={() => setAll(!isAll)}>
          {isAll ? t('showFewer') : t('showAll', { count: rows.length - visibleRows.length })}
        </Button>
      )}
    </>
  )
}
