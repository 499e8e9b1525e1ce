'use client'
import { useTranslations } from 'use-intl/react'
import type { WireTeam } from '@/lib/contract/sessions'
import { teamName } from '../teams'
import styles from './Teams.module.css'

interface TeamsProps {
  readonly teams: readonly WireTeam[] | undefined
  readonly own?: number | undefined
}

/** The teams by the mean points of their members, best first; nothing if there are no teams. */
export function Teams({ teams = [], own }: TeamsProps) {
  const t = useTranslations('live')
  const ranked = teams.filter(({ players }) => players > 0).toSorted((a, b) => b.points - a.points)
  if (ranked.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{t('standings.teams')}</h2>
      <ol className={styles.teams}>
        {ranked.map(({ index, points, players }) => (
          <li key={index} className={index === own ? styles.own : undefined}>
            <span>{t(`teams.${teamName(index)}`)}</span>
            <small>{t('standings.members', { players })}</small>
            <span>{t('pointsShort', { points: Math.round(points) })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
