'use client'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Deleting } from './Deleting'
import { Refused } from './Refused'
import styles from './Teach.module.css'
import { useSend } from './useSend'

/** Ends set work, opens it again, or deletes it. */
export function AssignmentAdmin({ code, isClosed }: { readonly code: string; readonly isClosed: boolean }) {
  const t = useTranslations('assignments')
  const path = `/api/v1/assignments/${code}`
  const { ask, isBusy, refused } = useSend()
  return (
    <>
      <Refused code={refused} />
      <div className={styles.row}>
        <Button look="outlined" busy={isBusy} onClick={() => ask('PATCH', path, { closed: !isClosed })}>
          {isClosed ? t('reopen') : t('close')}
        </Button>
        {!isClosed && <span className={styles.quiet}>{t('closeText')}</span>}
      </div>
      <Deleting
        path={path}
        words={{ delete: t('delete'), text: t('deleteText'), sure: t('sure'), now: t('deleteNow'), keep: t('keep') }}
      />
    </>
  )
}
