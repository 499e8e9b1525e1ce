'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { signIn } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending, wordIn } from './useSending'

/** Address and password, then on to where it was asked for. */
export function SignInForm({ to }: { readonly to: string }) {
  const say = useTranslations('people')
  const { onSubmit, busy, sent } = useSending(async (form) => {
    const answer = await signIn(wordIn(form, 'email'), wordIn(form, 'password'))
    if (answer.code === 'done') location.assign(to)
    return answer
  })
  const isLeaving = busy || sent?.code === 'done'
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <Field id="email" name="email" type="email" label={say('email')} autoComplete="username" required />
      <Field
        id="password"
        name="password"
        type="password"
        label={say('password')}
        autoComplete="current-password"
        required
      />
      <Trouble sent={sent} />
      <Button type="submit" busy={isLeaving}>
        {isLeaving ? say('signingIn') : say('signIn')}
      </Button>
    </form>
  )
}
