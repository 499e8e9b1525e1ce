'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import type { WireHostView, WireRosterEntry } from '@/lib/contract/sessions'
import { Choices } from '../parts/Choices'
import { teamName } from '../teams'
import styles from './Roster.module.css'
import { rosterLabel } from './roster-label'
import type { CommandSender } from './useCommand'

interface PlayerSettingsProps {
  readonly entry: WireRosterEntry
  readonly view: WireHostView
  readonly commander: CommandSender
  readonly onClose: () => void
}

/** Per cent more time, as schools allow it. */
const SHARES = ['0', '25', '50', '100'] as const

/** What a host can do for one player: allow more time, change the team, remove. Other players do not see it. */
export function PlayerSettings({ entry, view: { settings }, commander, onClose }: PlayerSettingsProps) {
  const t = useTranslations('host.roster')
  const teams = useTranslations('live.teams')
  const [isConfirming, setConfirming] = useState(false)
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
        onChoose={([value]) => commander.send({ command: 'set-extra-time', player, extraTime: Number(value) / 100 })}
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
          onChoose={([value]) => commander.send({ command: 'assign-team', player, team: Number(value) })}
        />
      )}
      <div className={styles.row}>
        {isConfirming ? (
          <>
            <span>{t('removeSure', { name })}</span>
            <Button look="outlined" onClick={() => commander.send({ command: 'remove', player })}>
              {t('removeNow')}
            </Button>
          </>
        ) : (
          <Button look="outlined" icon="trash" onClick={() => setConfirming(true)}>
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
