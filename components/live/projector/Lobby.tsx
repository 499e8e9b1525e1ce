'use client'
import { useTranslations } from 'use-intl/react'
import { Icon } from '@/components/ui/Icon'
import { JoinCard } from '../parts/JoinCard'
import styles from './Projector.module.css'
import type { ProjectorPhaseProps } from './phase-props'

/** More names than this are not read by anybody. */
const NAMES_AT_MOST = 40

/** How to join, and who has joined. */
export function Lobby({ view: { code, players, seats = [], settings, locked }, place }: ProjectorPhaseProps) {
  const t = useTranslations('projector')
  return (
    <>
      <p className={styles.kicker}>
        <Icon name="users" />
        <span>{settings.packTitle}</span>
      </p>
      {locked ? <h1 className={styles.title}>{t('locked')}</h1> : <JoinCard place={place} code={code} large />}
      <p className={styles.answered} role="status">
        {t('here', { players })}
      </p>
      {seats.length > 0 && (
        <ul className={styles.names}>
          {seats.slice(0, NAMES_AT_MOST).map(({ id, nickname }) => (
            <li key={id}>{nickname}</li>
          ))}
          {seats.length > NAMES_AT_MOST && <li>{t('more', { more: seats.length - NAMES_AT_MOST })}</li>}
        </ul>
      )}
    </>
  )
}
