'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WireHostView, WireRosterEntry } from '@/lib/contract/sessions'
import { Chip } from './Chip'
import { PlayerSettings } from './PlayerSettings'
import styles from './Roster.module.css'
import { rosterLabel } from './roster-label'
import type { CommandSender } from './useCommand'

interface RosterProps {
  readonly view: WireHostView
  readonly commander: CommandSender
}

const byName = (a: WireRosterEntry, b: WireRosterEntry): number => rosterLabel(a).localeCompare(rosterLabel(b))

/** All players, those without an answer first. A name opens the settings of that player. */
export function Roster({ view, commander }: RosterProps) {
  const t = useTranslations('host.roster')
  const [openPlayerId, setOpenPlayerId] = useState<string>()
  const { phase } = view
  const players = view.roster.toSorted(byName)
  const isOpen = phase === 'asking' || (phase === 'paused' && view.pausedFrom === 'asking')
  const parts = isOpen
    ? ([
        ['thinking', players.filter(({ answered }) => !answered)],
        ['answered', players.filter(({ answered }) => answered)],
      ] as const)
    : ([['players', players]] as const)
  const openPlayer = view.roster.find(({ id }) => id === openPlayerId)
  if (players.length === 0) return null
  return (
    <div className={styles.roster}>
      {openPlayer && (
        <PlayerSettings
          key={openPlayer.id}
          entry={openPlayer}
          view={view}
          commander={commander}
          onClose={() => setOpenPlayerId(undefined)}
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
                      isOpen={entry.id === openPlayerId}
                      onOpen={() => setOpenPlayerId(entry.id === openPlayerId ? undefined : entry.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <p className={styles.note}>{phase === 'revealing' ? `${t('disc')} ${t('choose')}` : t('choose')}</p>
    </div>
  )
}
