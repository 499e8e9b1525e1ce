'use client'
import { useTranslations } from 'use-intl/react'
import play from '@/components/play/Play.module.css'
import { Kicker } from '@/components/ui/Kicker'
import { teamName } from '../teams'
import { useRecoveryCode } from '../useRecoveryCode'
import styles from './Player.module.css'
import type { Phase, PhaseProps } from './phase'

function Head({ view, heading }: PhaseProps) {
  const t = useTranslations('live')
  return (
    <>
      <Kicker icon="users" aside={view.code}>
        {view.settings.packTitle}
      </Kicker>
      <h1 ref={heading} tabIndex={-1} className={play.title}>
        {t('lobby.in', { name: view.you.nickname })}
      </h1>
    </>
  )
}

function Body({ view: { code, you } }: PhaseProps) {
  const t = useTranslations('live.lobby')
  const teams = useTranslations('live.teams')
  const wayBack = useRecoveryCode(code)
  return (
    <div className={styles.body}>
      <p className={styles.text}>
        {t('wait')} {you.team !== undefined && t('team', { team: teams(teamName(you.team)) })}
      </p>
      {wayBack && <p className={styles.quiet}>{t.rich('recovery', { code: () => <code>{wayBack}</code> })}</p>}
    </div>
  )
}

export const lobby: Phase = { Head, Body }
