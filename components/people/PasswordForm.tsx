'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { send } from './fetching'
import { PasswordField } from './PasswordField'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending, wordIn } from './useSending'

/** Another password, for who knows the one now. */
export function PasswordForm() {
  const say = useTranslations('people')
  const { onSubmit, busy, sent, wrong, code } = useSending((form) =>
    send('PUT', '/api/v1/me/password', { current: wordIn(form, 'current'), password: wordIn(form, 'password') }),
  )
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <Field
        id="current"
        name="current"
        type="password"
        label={say('passwordNow')}
        autoComplete="current-password"
        required
      />
      <PasswordField label={say('passwordNew')} error={wrong.password && say('passwordCommon')} />
      {code === 'done' ? <Notice icon="check">{say('passwordChanged')}</Notice> : <Trouble sent={sent} />}
      <Button type="submit" look="outlined" busy={busy}>
        {busy ? say('saving') : say('passwordChange')}
      </Button>
    </form>
  )
}
