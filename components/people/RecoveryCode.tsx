'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { send, textIn } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending } from './useSending'

/** A code made on demand and shown this once. */
export function RecoveryCode() {
  const say = useTranslations('people')
  const { onSubmit, busy, sent, code } = useSending(() => send('POST', '/api/v1/me/recovery'))
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <div role="status">
        {code === 'done' && (
          <>
            <p>{say('codeShown')}</p>
            <p className={styles.code}>{textIn(sent?.body, 'recoveryCode')}</p>
          </>
        )}
      </div>
      <Trouble sent={sent} />
      <Button type="submit" look="outlined" busy={busy}>
        {busy ? say('codeIssuing') : say('codeIssue')}
      </Button>
    </form>
  )
}
