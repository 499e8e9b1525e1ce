'use client'
import { useTranslations } from 'use-intl/react'
import { spaced } from '@/components/live/format-code'
import { faceOf } from '@/components/ui/buttonFace'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { WireHostView } from '@/lib/contract/sessions'
import styles from './Host.module.css'

/** What is played, by which code, and the way to the big screen. */
export function HostBar({ view: { code, settings, projectorToken } }: { readonly view: WireHostView }) {
  const t = useTranslations('host')
  return (
    <header className={styles.bar}>
      <p className={styles.what}>{settings.packTitle}</p>
      <p className={styles.code}>
        <VisuallyHidden>{t('code')} </VisuallyHidden>
        {spaced(code)}
      </p>
      <a
        href={`/live/${code}/projector?token=${encodeURIComponent(projectorToken)}`}
        target="_blank"
        rel="noopener"
        className={faceOf('outlined', false)}
      >
        <Icon name="monitor" />
        <span>{t('projector')}</span>
      </a>
    </header>
  )
}
