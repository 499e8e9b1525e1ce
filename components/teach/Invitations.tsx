'use client'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { WireInvitation } from '@/lib/contract/classes'
import { Refused } from './Refused'
import styles from './Teach.module.css'
import { useSend } from './useSend'

/** Classes that somebody asks one to teach too. */
export function Invitations({ invitations }: { readonly invitations: readonly WireInvitation[] }) {
  const t = useTranslations('teach')
  const { ask, isBusy, refused } = useSend()
  return (
    <>
      <Refused code={refused} />
      {invitations.map(({ id, by, className }) => (
        <Notice
          key={id}
          icon="users"
          action={
            <span className={styles.row}>
              <Button look="outlined" busy={isBusy} onClick={() => ask('POST', `/api/v1/invitations/${id}`)}>
                {t('accept')}
              </Button>
              <Button look="quiet" onClick={() => ask('DELETE', `/api/v1/invitations/${id}`)}>
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
