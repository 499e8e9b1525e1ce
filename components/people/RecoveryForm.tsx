'use client'
import { useTranslations } from 'use-intl'
import { request } from '@/components/api/request'
import { fieldText, useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

/** A code from another device, which brings its player here. */
export function RecoveryForm() {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem } = useFormRequest(async (form) => {
    const result = await request('POST', '/api/v1/recovery', { body: { recoveryCode: fieldText(form, 'code') } })
    if (result.ok) location.assign('/account')
    return result
  })
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <Field
        id="code"
        name="code"
        label={t('codeField')}
        hint={t('codeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      <FormProblem problem={problem} />
      <Button type="submit" busy={isBusy}>
        {isBusy ? t('codeEntering') : t('codeEnter')}
      </Button>
    </form>
  )
}
