'use client'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Section } from './localized-entry'
import styles from './Tabs.module.css'

interface TabsProps {
  readonly sections: readonly Section[]
  readonly open: Section['name'] | undefined
  readonly onOpen: (name: Section['name']) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** The sections of the atlas. Arrow keys go from one to the next. */
export function Tabs({ sections, open, onOpen }: TabsProps) {
  const t = useTranslations('atlas')
  const list = useRef<HTMLDivElement>(null)
  const at = sections.findIndex(({ name }) => name === open)

  useEffect(() => {
    const [tabs, tab] = [list.current, list.current?.children[at]]
    if (!tabs || !(tab instanceof HTMLElement)) return
    const room = (tabs.clientWidth - tab.offsetWidth) / 2
    tabs.scrollTo({ left: tab.offsetLeft - tabs.offsetLeft - room })
  }, [at])

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    const next = (at + step + sections.length) % sections.length
    const section = sections[next]
    if (!section) return
    event.preventDefault()
    onOpen(section.name)
    const tab = list.current?.children[next]
    if (tab instanceof HTMLElement) tab.focus()
  }

  return (
    <div ref={list} role="tablist" aria-label={t('sectionsLabel')} className={styles.tabs} onKeyDown={walk}>
      {sections.map(({ name, entries }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === open}
          aria-controls="atlas-section"
          tabIndex={name === open ? 0 : -1}
          className={styles.tab}
          onClick={() => onOpen(name)}
        >
          {t(`sections.${name}`)} <span className={styles.count}>{entries.length}</span>
        </button>
      ))}
    </div>
  )
}
