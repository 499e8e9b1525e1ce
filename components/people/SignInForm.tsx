'use client'
import { useTranslations } from 'use-intl'
import { signIn } from '@/components/api/accounts'
import { fieldText, useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

/** Address and password, then on to where it was asked for. */
export function SignInForm({ to }: { readonly to: string }) {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem, isDone } = useFormRequest(async (form) => {
    const result = await signIn(fieldText(form, 'email'), fieldText(form, 'password'))
    if (result.ok) location.assign(to)
    return result
  })
  const isLeaving = isBusy || isDone
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <Field id="email" name="email" type="email" label={t('email')} autoComplete="username" required />
      <Field
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
      />
      <FormProblem problem={problem} />
      <Button type="submit" busy={isLeaving}>
        {isLeaving ? t('signingIn') : t('signIn')}
      </Button>
    </form>
  )
}
