'use client'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl/react'
import { Icon } from '@/components/ui/Icon'
import { PointsTotal } from '@/components/ui/Points'
import { Posts } from '@/components/ui/Posts'
import { useCount } from '@/components/ui/useCount'
import type { WireAttempt } from '@/lib/contract/attempts'
import styles from './Play.module.css'

interface PlayBarProps {
  readonly attempt: WireAttempt
  /** The question on the screen, from 0. */
  readonly position: number
}

/** Two right answers are chance; three are a run worth a word. */
const WORTH_SAYING = 3

/** The link to leave, the progress and the points. */
export function PlayBar({ attempt, position }: PlayBarProps) {
  const t = useTranslations('play')
  const format = useFormatter()
  const points = useCount(attempt.points)
  const { length, credits, streak } = attempt
  const label = t('posts', { position: Math.min(position + 1, length), length })
  return (
    <>
      <Link href="/" className={styles.leave} aria-label={t('leave')} title={t('leave')} prefetch={false}>
        <Icon name="x" />
      </Link>
      <Posts length={length} position={position} credits={credits} label={label} />
      {streak >= WORTH_SAYING && (
        <span
          className={styles.streak}
          role="img"
          aria-label={t('streak', { streak })}
          title={t('streakHint', { streak })}
        >
          <Icon name="flame" size={16} />
          <span aria-hidden="true">{streak}</span>
        </span>
      )}
      <PointsTotal shown={format.number(points)} label={t('points', { points: attempt.points })} />
    </>
  )
}
