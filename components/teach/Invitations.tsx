'use client'
import { useTranslations } from 'use-intl/react'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { WireInvitation } from '@/lib/contract/classes'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** Invitations to teach another teacher's class. */
export function Invitations({ invitations }: { readonly invitations: readonly WireInvitation[] }) {
  const t = useTranslations('teach')
  const { send, isBusy, problem } = useChange()
  return (
    <>
      <ProblemNotice problem={problem} />
      {invitations.map(({ id, by, className }) => (
        <Notice
          key={id}
          icon="users"
          action={
            <span className={styles.row}>
              <Button look="outlined" busy={isBusy} onClick={() => send('POST', `/api/v1/invitations/${id}`)}>
                {t('accept')}
              </Button>
              <Button look="quiet" onClick={() => send('DELETE', `/api/v1/invitations/${id}`)}>
                {t('decline')}
              </Button>
            </span>
          }
        >
          {t('invited', { by, className })}
        </Notice>
      ))}
    </>
  )
}
