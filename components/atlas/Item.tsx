'use client'
import { useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/Icon'
import styles from './Item.module.css'
import { ItemBody } from './ItemBody'
import type { Entry } from './localized-entry'

interface ItemProps {
  readonly entry: Entry
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** A row of the list; when open it shows everything the pack says. */
export function Item({ entry, isOpen, onToggle }: ItemProps) {
  const row = useRef<HTMLLIElement>(null)

  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  return (
    <li ref={row} className={styles.item} data-open={isOpen || undefined}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.row}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `about-${entry.id}` : undefined}
          onClick={onToggle}
        >
          {entry.year !== undefined && <span className={styles.year}>{entry.aside}</span>}
          <span className={styles.title}>{entry.title}</span>
          {entry.year === undefined && entry.aside && <span className={styles.aside}>{entry.aside}</span>}
          <Icon name="chevron-down" size={18} className={styles.chevron} />
        </button>
      </h2>
      {isOpen && <ItemBody entry={entry} />}
    </li>
  )
}
