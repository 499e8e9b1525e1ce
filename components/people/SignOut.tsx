'use client'
import { useTranslations } from 'use-intl'
import { signOut } from '@/components/api/accounts'
import type { Result } from '@/components/api/problem'
import { request } from '@/components/api/request'
import { useRequest } from '@/components/api/useRequest'
import { Button } from '@/components/ui/Button'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

/** Signs out of this browser, or of every device. */
export function SignOut() {
  const t = useTranslations('people')
  const { problem, run } = useRequest()
  const leave = async (end: () => Promise<Result<unknown>>) => {
    const result = await run(end)
    if (result?.ok) location.assign('/')
  }
  return (
    <>
      <div className={styles.row}>
        <Button look="outlined" onClick={() => void leave(signOut)}>
          {t('signOut')}
        </Button>
        <Button look="outlined" onClick={() => void leave(() => request('DELETE', '/api/v1/me/logins'))}>
          {t('signOutAll')}
        </Button>
      </div>
      <FormProblem problem={problem} />
    </>
  )
}
