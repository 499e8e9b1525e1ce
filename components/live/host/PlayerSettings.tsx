'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import type { WireHostView, WireRosterEntry } from '@/lib/contract/sessions'
import { Choices } from '../parts/Choices'
import { teamName } from '../teams'
import styles from './Roster.module.css'
import { rosterLabel } from './roster-label'
import type { Commander } from './useCommand'

interface PlayerSettingsProps {
  readonly entry: WireRosterEntry
  readonly view: WireHostView
  readonly commander: Commander
  readonly onClose: () => void
}

/** Per cent more time, as schools allow it. */
const SHARES = ['0', '25', '50', '100'] as const

/** What a teacher can do for one of the class: more time, another team, out. Nobody else learns of it. */
export function PlayerSettings({ entry, view: { settings }, commander, onClose }: PlayerSettingsProps) {
  const t = useTranslations('host.roster')
  const teams = useTranslations('live.teams')
  const [isAsked, ask] = useState(false)
  const name = rosterLabel(entry)
  const { id: player } = entry
  return (
    <section className={styles.panel} aria-label={t('of', { name })}>
      <h2 className={styles.title}>{entry.rosterName ? `${name} · ${entry.nickname}` : name}</h2>
      <Choices
        name="extra-time"
        legend={t('time')}
        choices={SHARES.map((value) => ({ value, label: t('timeAs', { share: Number(value) }) }))}
        chosen={SHARES.filter((value) => Number(value) === Math.round(entry.extraTime * 100))}
        onChoose={([value]) => commander.give({ command: 'allow', player, extraTime: Number(value) / 100 })}
      />
      {settings.teams !== 'none' && (
        <Choices
          name="team"
          legend={t('team')}
          choices={Array.from({ length: settings.teamCount }, (_, index) => ({
            value: String(index),
            label: teams(teamName(index)),
          }))}
          chosen={entry.team === undefined ? [] : [String(entry.team)]}
          onChoose={([value]) => commander.give({ command: 'team', player, team: Number(value) })}
        />
      )}
      <div className={styles.row}>
        {isAsked ? (
          <>
            <span>{t('removeSure', { name })}</span>
            <Button look="outlined" onClick={() => commander.give({ command: 'remove', player })}>
              {t('removeNow')}
            </Button>
          </>
        ) : (
          <Button look="outlined" icon="trash" onClick={() => ask(true)}>
            {t('remove')}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  )
}
