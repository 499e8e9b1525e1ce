'use client'
import { useTranslations } from 'use-intl'
import { request } from '@/components/api/request'
import { fieldText, useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

/** What teachers, colleagues and students of an account read as its name. */
export function NameForm({ name }: { readonly name: string }) {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem, errors, isDone } = useFormRequest((form) =>
    request('PATCH', '/api/v1/me', { body: { name: fieldText(form, 'name') } }),
  )
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        id="name"
        name="name"
        label={t('name')}
        quietLabel
        hint={t('nameHint')}
        defaultValue={name}
        autoComplete="name"
        error={errors.name && t('nameBad')}
      />
      {isDone ? <Notice icon="check">{t('saved')}</Notice> : <FormProblem problem={problem} />}
      <Button type="submit" look="outlined" busy={isBusy}>
        {isBusy ? t('saving') : t('nameChange')}
      </Button>
    </form>
  )
}
