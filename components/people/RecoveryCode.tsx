'use client'
import { useTranslations } from 'use-intl'
import { request } from '@/components/api/request'
import { useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

/** Issues a recovery code, which is shown only this once. */
export function RecoveryCode() {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem, result } = useFormRequest(() =>
    request<{ recoveryCode: string }>('POST', '/api/v1/me/recovery'),
  )
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <div role="status">
        {result && (
          <>
            <p>{t('codeShown')}</p>
            <p className={styles.code}>{result.value.recoveryCode}</p>
          </>
        )}
      </div>
      <FormProblem problem={problem} />
      <Button type="submit" look="outlined" busy={isBusy}>
        {isBusy ? t('codeIssuing') : t('codeIssue')}
      </Button>
    </form>
  )
}
