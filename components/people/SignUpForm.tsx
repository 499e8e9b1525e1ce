'use client'
import { useTranslations } from 'use-intl'
import { signIn } from '@/components/api/accounts'
import { request } from '@/components/api/request'
import { fieldText, useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { NAME_LETTERS } from '@/lib/people/name'
import { FormProblem } from './FormProblem'
import { PasswordField } from './PasswordField'
import styles from './people.module.css'

const ROLES = ['student', 'teacher'] as const

interface SignUpFormProps {
  readonly to: string
  readonly initialRole: (typeof ROLES)[number]
}

/** An account made, and signed in to. */
export function SignUpForm({ to, initialRole }: SignUpFormProps) {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem, errors, isDone } = useFormRequest(async (form) => {
    const [email, password] = [fieldText(form, 'email'), fieldText(form, 'password')]
    const account = await request('POST', '/api/v1/users', {
      body: {
        email,
        password,
        name: fieldText(form, 'name'),
        role: fieldText(form, 'role'),
      },
    })
    const result = account.ok ? await signIn(email, password) : account
    if (result.ok) location.assign(to)
    return result
  })
  const isLeaving = isBusy || isDone
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <fieldset>
        <legend className={styles.legend}>{t('role')}</legend>
        <div className={styles.roles}>
          {ROLES.map((one) => (
            <label key={one} className={styles.choice}>
              <input type="radio" name="role" value={one} defaultChecked={one === initialRole} />
              {t(one)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="name"
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={NAME_LETTERS}
        error={errors.name && t('nameBad')}
        required
      />
      <Field
        id="email"
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        error={errors.email && t('emailBad')}
        required
      />
      <PasswordField label={t('password')} error={errors.password && t('passwordCommon')} />
      <FormProblem problem={problem} />
      <Button type="submit" busy={isLeaving}>
        {isLeaving ? t('signingUp') : t('signUp')}
      </Button>
    </form>
  )
}
