'use client'
import { useTranslations } from 'use-intl/react'
import { classes } from '@/components/ui/classes'
import type { WireStanding } from '@/lib/contract/sessions'
import styles from './Podium.module.css'

const STEPS = [styles.first, styles.second, styles.third]

/** The first three, on posts as high as they stand. */
export function Podium({
  standings,
  large,
}: {
  readonly standings: readonly WireStanding[]
  readonly large?: boolean
}) {
  const t = useTranslations('live')
  const best = standings.slice(0, STEPS.length)
  if (best.length === 0) return <p>{t('finished.none')}</p>
  return (
    <ol className={classes(styles.podium, large && styles.large)} aria-label={t('finished.podium')}>
      {best.map(({ rank, name, points, you }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={index} className={classes(styles.step, STEPS[index], you && styles.you)}>
          <span className={styles.name}>{name}</span>
          <span className={styles.points}>{t('points', { points })}</span>
          <span className={styles.post}>
            <span className={styles.rank}>{rank}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
