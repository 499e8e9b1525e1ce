'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { NAME_LETTERS } from '@/lib/people/name'
import { send, signIn } from './fetching'
import { PasswordField } from './PasswordField'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending, wordIn } from './useSending'

const ROLES = ['student', 'teacher'] as const

interface SignUpFormProps {
  readonly to: string
  readonly role: (typeof ROLES)[number]
}

/** An account made, and signed in to. */
export function SignUpForm({ to, role }: SignUpFormProps) {
  const say = useTranslations('people')
  const { onSubmit, busy, sent, wrong } = useSending(async (form) => {
    const [email, password] = [wordIn(form, 'email'), wordIn(form, 'password')]
    const made = await send('POST', '/api/v1/users', {
      email,
      password,
      name: wordIn(form, 'name'),
      role: wordIn(form, 'role'),
    })
    const answer = made.code === 'done' ? await signIn(email, password) : made
    if (answer.code === 'done') location.assign(to)
    return answer
  })
  const isLeaving = busy || sent?.code === 'done'
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <fieldset>
        <legend className={styles.legend}>{say('role')}</legend>
        <div className={styles.roles}>
          {ROLES.map((one) => (
            <label key={one} className={styles.choice}>
              <input type="radio" name="role" value={one} defaultChecked={one === role} />
              {say(one)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="name"
        name="name"
        label={say('name')}
        autoComplete="name"
        maxLength={NAME_LETTERS}
        error={wrong.name && say('nameBad')}
        required
      />
      <Field
        id="email"
        name="email"
        type="email"
        label={say('email')}
        autoComplete="username"
        error={wrong.email && say('emailBad')}
        required
      />
      <PasswordField label={say('password')} error={wrong.password && say('passwordCommon')} />
      <Trouble sent={sent} />
      <Button type="submit" busy={isLeaving}>
        {isLeaving ? say('signingUp') : say('signUp')}
      </Button>
    </form>
  )
}
