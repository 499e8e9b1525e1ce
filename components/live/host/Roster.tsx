'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WireHostView, WireRosterEntry } from '@/lib/contract/sessions'
import { Chip } from './Chip'
import { PlayerSettings } from './PlayerSettings'
import styles from './Roster.module.css'
import { rosterLabel } from './roster-label'
import type { Commander } from './useCommand'

interface RosterProps {
  readonly view: WireHostView
  readonly commander: Commander
}

const byName = (a: WireRosterEntry, b: WireRosterEntry): number => rosterLabel(a).localeCompare(rosterLabel(b))

/** Everybody, those who are still thinking first. A name opens what can be done for one of them. */
export function Roster({ view, commander }: RosterProps) {
  const t = useTranslations('host.roster')
  const [opened, open] = useState<string>()
  const { phase } = view
  const everybody = view.roster.toSorted(byName)
  const isOpen = phase === 'asking' || (phase === 'paused' && view.pausedFrom === 'asking')
  const parts = isOpen
    ? ([
        ['thinking', everybody.filter(({ answered }) => !answered)],
        ['answered', everybody.filter(({ answered }) => answered)],
      ] as const)
    : ([['players', everybody]] as const)
  const chosen = view.roster.find(({ id }) => id === opened)
  if (everybody.length === 0) return null
  return (
    <div className={styles.roster}>
      {chosen && (
        <PlayerSettings
          key={chosen.id}
          entry={chosen}
          view={view}
          commander={commander}
          onClose={() => open(undefined)}
        />
      )}
      {parts.map(
        ([part, entries]) =>
          entries.length > 0 && (
            <section key={part} className={styles.roster}>
              <h2 className={styles.title}>{t(part)}</h2>
              <ul className={styles.names}>
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <Chip
                      entry={entry}
                      isDone={part === 'answered'}
                      isOpen={entry.id === opened}
                      onOpen={() => open(entry.id === opened ? undefined : entry.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <p className={styles.note}>
        {phase === 'revealing' && `${t('disc')} `}
        {t('choose')}
      </p>
    </div>
  )
}
