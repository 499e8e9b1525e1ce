'use client'
import { useTranslations } from 'use-intl/react'
import play from '@/components/play/Play.module.css'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Kicker } from '@/components/ui/Kicker'
import { Podium } from '../parts/Podium'
import { Standings } from '../parts/Standings'
import { Teams } from '../parts/Teams'
import styles from './Player.module.css'
import type { Phase, PhaseProps } from './phase'

function Head({ view, heading }: PhaseProps) {
  const t = useTranslations('live')
  const { you, players } = view
  return (
    <>
      <Kicker icon="trophy" aside={you.nickname}>
        {view.settings.packTitle}
      </Kicker>
      <h1 ref={heading} tabIndex={-1} className={play.title}>
        {you.rank ? t('finished.yours', { rank: you.rank, players }) : t('finished.title')}
      </h1>
      <p className={styles.text}>{t('points', { points: you.points })}</p>
    </>
  )
}

/** Who is beside the podium finds themselves in the list below it. */
function Body({ view: { standings = [], teams, you } }: PhaseProps) {
  const isOnIt = standings.slice(0, 3).some((standing) => standing.you)
  return (
    <div className={styles.body}>
      <Podium standings={standings} />
      {!isOnIt && standings.length > 3 && <Standings standings={standings} />}
      <Teams teams={teams} own={you.team} />
    </div>
  )
}

function Foot({ view: { you } }: PhaseProps) {
  const t = useTranslations('live.finished')
  return you.attempt ? <ButtonLink href={`/play/${you.attempt}/result`}>{t('review')}</ButtonLink> : null
}

export const finished: Phase = { Head, Body, Foot }
