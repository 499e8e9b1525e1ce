'use client'
import { useTranslations } from 'use-intl/react'
import play from '@/components/play/Play.module.css'
import { Kicker } from '@/components/ui/Kicker'
import { Standings } from '../parts/Standings'
import { Teams } from '../parts/Teams'
import styles from './Player.module.css'
import type { Phase, PhaseProps } from './phase'

function Head({ view, heading }: PhaseProps) {
  const t = useTranslations('live.standings')
  const { position, length } = view
  return (
    <>
      <Kicker icon="trophy" aside={view.you.nickname}>
        {t('after', { position: position + 1, length })}
      </Kicker>
      <h1 ref={heading} tabIndex={-1} className={play.title}>
        {t('title')}
      </h1>
    </>
  )
}

function Body({ view }: PhaseProps) {
  return (
    <div className={styles.body}>
      <Standings standings={view.standings ?? []} />
      <Teams teams={view.teams} own={view.you.team} />
    </div>
  )
}

export const standings: Phase = { Head, Body }
