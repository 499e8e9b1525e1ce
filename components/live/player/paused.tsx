'use client'
import { useTranslations } from 'use-intl/react'
import play from '@/components/play/Play.module.css'
import { Kicker } from '@/components/ui/Kicker'
import styles from './Player.module.css'
import type { Phase, PhaseProps } from './phase'

function Head({ view, heading }: PhaseProps) {
  const t = useTranslations('live')
  const { position, length, you } = view
  return (
    <>
      <Kicker icon="pause" aside={you.nickname}>
        {t('of', { position: position + 1, length })}
      </Kicker>
      <h1 ref={heading} tabIndex={-1} className={play.title}>
        {t('paused.title')}
      </h1>
      <p className={styles.text}>{t('paused.text')}</p>
    </>
  )
}

export const paused: Phase = { Head }
