'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { send } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending, wordIn } from './useSending'

/** What teachers, colleagues and students of an account read as its name. */
export function NameForm({ name }: { readonly name: string }) {
  const say = useTranslations('people')
  const { onSubmit, busy, sent, wrong, code } = useSending((form) =>
    send('PATCH', '/api/v1/me', { name: wordIn(form, 'name') }),
  )
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        id="name"
        name="name"
        label={say('name')}
        quietLabel
        hint={say('nameHint')}
        defaultValue={name}
        autoComplete="name"
        error={wrong.name && say('nameBad')}
      />
      {code === 'done' ? <Notice icon="check">{say('saved')}</Notice> : <Trouble sent={sent} />}
      <Button type="submit" look="outlined" busy={busy}>
        {busy ? say('saving') : say('nameChange')}
      </Button>
    </form>
  )
}
