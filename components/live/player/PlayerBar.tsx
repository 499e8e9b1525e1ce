'use client'
import { useFormatter, useTranslations } from 'use-intl/react'
import { Icon } from '@/components/ui/Icon'
import { PointsTotal } from '@/components/ui/Points'
import { useCount } from '@/components/ui/useCount'
import type { WirePlayerView } from '@/lib/contract/sessions'
import type { Countdown } from '../clock'
import { TimeBar } from '../parts/TimeBar'
import styles from './Player.module.css'

interface PlayerBarProps {
  readonly view: WirePlayerView
  readonly countdown: Countdown | undefined
}

/** The time left while a question is open; otherwise the nickname and the points. */
export function PlayerBar({ view, countdown }: PlayerBarProps) {
  const t = useTranslations('live')
  const format = useFormatter()
  const points = useCount(view.you.points)
  const isBefore = view.phase === 'lobby'
  return (
    <div className={styles.bar}>
      {countdown ? (
        <>
          <span className={styles.seconds} role="timer" aria-label={t('leftLabel', { seconds: countdown.seconds })}>
            <Icon name="clock" />
            <span aria-hidden="true">{t('left', { seconds: countdown.seconds })}</span>
          </span>
          <TimeBar share={countdown.share} />
        </>
      ) : (
        <span className={styles.who}>{view.you.nickname}</span>
      )}
      {!isBefore && <span className={styles.of}>{t('of', { position: view.position + 1, length: view.length })}</span>}
      {!isBefore && !countdown && (
        <PointsTotal shown={format.number(points)} label={t('points', { points: view.you.points })} />
      )}
    </div>
  )
}
