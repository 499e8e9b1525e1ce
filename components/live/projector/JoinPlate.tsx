'use client'
import { useTranslations } from 'use-intl/react'
import { spaced } from '@/components/live/format-code'
import type { JoinLink } from '@/components/live/join-link'
import type { WireProjectorView } from '@/lib/contract/sessions'
import styles from './Projector.module.css'

/** Shown at the foot for players who join late. */
export function JoinPlate({ view, place }: { readonly view: WireProjectorView; readonly place: JoinLink }) {
  const t = useTranslations('projector')
  if (view.locked) return <p className={styles.plate}>{t('locked')}</p>
  return (
    <div className={styles.plate}>
      <p>{t.rich('join', { address: () => <b>{place.address}</b> })}</p>
      <p className={styles.digits}>{spaced(view.code)}</p>
    </div>
  )
}
