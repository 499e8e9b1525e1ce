'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { send } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending, wordIn } from './useSending'

/** A code from another device, which brings its player here. */
export function RecoveryForm() {
  const say = useTranslations('people')
  const { onSubmit, busy, sent } = useSending(async (form) => {
    const answer = await send('POST', '/api/v1/recovery', { recoveryCode: wordIn(form, 'code') })
    if (answer.code === 'done') location.assign('/account')
    return answer
  })
  return (
    <form method="post" className={styles.form} onSubmit={onSubmit}>
      <Field
        id="code"
        name="code"
        label={say('codeField')}
        hint={say('codeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      <Trouble sent={sent} />
      <Button type="submit" busy={busy}>
        {busy ? say('codeEntering') : say('codeEnter')}
      </Button>
    </form>
  )
}
