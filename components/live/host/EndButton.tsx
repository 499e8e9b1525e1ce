'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import styles from './Host.module.css'
import type { Commander } from './useCommand'

/** Apart from the others, and asked twice: it ends the class for everybody. */
export function EndButton({ commander }: { readonly commander: Commander }) {
  const t = useTranslations('host.actions')
  const [isAsked, ask] = useState(false)
  return (
    <div className={styles.end}>
      {isAsked ? (
        <>
          <span className={styles.sure}>{t('endSure')}</span>
          <Button look="outlined" busy={commander.busy === 'end'} onClick={() => commander.give({ command: 'end' })}>
            {t('endNow')}
          </Button>
          <Button look="quiet" autoFocus onClick={() => ask(false)}>
            {t('keep')}
          </Button>
        </>
      ) : (
        <Button look="quiet" icon="circle-stop" onClick={() => ask(true)}>
          {t('end')}
        </Button>
      )}
    </div>
  )
}
