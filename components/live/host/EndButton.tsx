'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import styles from './Host.module.css'
import type { CommandSender } from './useCommand'

/** Ends the session for everybody, so it stands apart and asks for a confirmation. */
export function EndButton({ commander }: { readonly commander: CommandSender }) {
  const t = useTranslations('host.actions')
  const [isConfirming, setConfirming] = useState(false)
  return (
    <div className={styles.end}>
      {isConfirming ? (
        <>
          <span className={styles.sure}>{t('endSure')}</span>
          <Button look="outlined" busy={commander.pending === 'end'} onClick={() => commander.send({ command: 'end' })}>
            {t('endNow')}
          </Button>
          <Button look="quiet" autoFocus onClick={() => setConfirming(false)}>
            {t('keep')}
          </Button>
        </>
      ) : (
        <Button look="quiet" icon="circle-stop" onClick={() => setConfirming(true)}>
          {t('end')}
        </Button>
      )}
    </div>
  )
}
