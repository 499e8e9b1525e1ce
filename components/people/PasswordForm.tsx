'use client'
import { useTranslations } from 'use-intl'
import { request } from '@/components/api/request'
import { fieldText, useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { FormProblem } from './FormProblem'
import { PasswordField } from './PasswordField'
import styles from './people.module.css'

/** Changes the password; the current one is required. */
export function PasswordForm() {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem, errors, isDone } = useFormRequest((form) =>
    request('PUT', '/api/v1/me/password', {
      body: { current: fieldText(form, 'current'), password: fieldText(form, 'password') },
    }),
  )
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <Field
        id="current"
        name="current"
        type="password"
        label={t('passwordNow')}
        autoComplete="current-password"
        required
      />
      <PasswordField label={t('passwordNew')} error={errors.password && t('passwordCommon')} />
      {isDone ? <Notice icon="check">{t('passwordChanged')}</Notice> : <FormProblem problem={problem} />}
      <Button type="submit" look="outlined" busy={isBusy}>
        {isBusy ? t('saving') : t('passwordChange')}
      </Button>
    </form>
  )
}
