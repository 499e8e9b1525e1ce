'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import type { WireThing } from '@/lib/contract/progress'
import styles from './KnowMap.module.css'
import { LevelMark } from './LevelMark'
import { Ways } from './Ways'

interface ThingsProps {
  readonly things: readonly WireThing[]
  /** By its place in the list. */
  readonly open: number | undefined
  readonly onOpen: (index: number | undefined) => void
}

/** The weakest, at first. */
const SHOWN = 8

/** Every thing in a row, those that were asked about first. */
export function Things({ things, open, onOpen }: ThingsProps) {
  const say = useTranslations('progress')
  const list = useRef<HTMLUListElement>(null)
  const [isAll, setAll] = useState(false)
  const rows = things.map((thing, index) => ({ thing, index }))
  const asked = rows.filter(({ thing }) => thing.ways.length > 0)
  const first = isAll ? rows : asked.slice(0, SHOWN)
  const shown = rows.filter((row) => first.includes(row) || row.index === open)

  useEffect(() => {
    if (open !== undefined) list.current?.querySelector(`[data-index="${open}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open])

  return (
    <>
      {asked.length === 0 && <p className={styles.note}>{say('noThings')}</p>}
      <ul ref={list} aria-label={say('things')} className={styles.rows}>
        {shown.map(({ thing: { label, at, level, ways }, index }) => (
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
              <span className={styles.level}>{say(`levels.${level}`)}</span>
              <Icon name="chevron-down" size={16} className={styles.chevron} />
            </button>
            {index === open && <Ways id={`ways-${index}`} ways={ways} isPlaced={at !== null} />}
          </li>
        ))}
      </ul>
      {rows.length > asked.slice(0, SHOWN).length && (
        <Button look="quiet" onClick={() => setAll(!isAll)}>
          {isAll ? say('showFewer') : say('showAll', { count: rows.length - shown.length })}
        </Button>
      )}
    </>
  )
}
