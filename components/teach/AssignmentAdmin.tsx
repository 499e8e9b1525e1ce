'use client'
import { useTranslations } from 'use-intl/react'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import { DeleteForm } from './DeleteForm'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** Closes an assignment, opens it again, or deletes it. */
export function AssignmentAdmin({ code, isClosed }: { readonly code: string; readonly isClosed: boolean }) {
  const t = useTranslations('assignments')
  const path = `/api/v1/assignments/${code}`
  const { send, isBusy, problem } = useChange()
  return (
    <>
      <ProblemNotice problem={problem} />
      <div className={styles.row}>
        <Button look="outlined" busy={isBusy} onClick={() => send('PATCH', path, { closed: !isClosed })}>
          {isClosed ? t('reopen') : t('close')}
        </Button>
        {!isClosed && <span className={styles.quiet}>{t('closeText')}</span>}
      </div>
      <DeleteForm
        path={path}
        words={{ delete: t('delete'), text: t('deleteText'), sure: t('sure'), now: t('deleteNow'), keep: t('keep') }}
      />
    </>
  )
}
