'use client'
import { useTranslations } from 'use-intl/react'
import { spaced } from '@/components/live/format-code'
import type { JoinLink } from '@/components/live/join-link'
import { classes } from '@/components/ui/classes'
import styles from './JoinCard.module.css'
import { QrCode } from './QrCode'

interface JoinCardProps {
  readonly place: JoinLink
  readonly code: string
  readonly large?: boolean
}

/** How to come in: the address, the code, and a square that says both. */
export function JoinCard({ place, code, large }: JoinCardProps) {
  const t = useTranslations('projector')
  return (
    <div className={classes(styles.card, large && styles.large)}>
      <div className={styles.qr}>
        <QrCode qr={place.qr} label={t('qr')} />
      </div>
      <div className={styles.words}>
        <p>{t.rich('join', { address: () => <b>{place.address}</b> })}</p>
        <p className={styles.code}>{spaced(code)}</p>
      </div>
    </div>
  )
}
