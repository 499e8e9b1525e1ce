'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { send } from './fetching'
import styles from './people.module.css'
import { Trouble } from './Trouble'
import { useSending, wordIn } from './useSending'

interface NicknameFormProps {
  readonly nickname: string
  readonly unlisted: boolean
}

/** What others see of a player. */
export function NicknameForm({ nickname, unlisted }: NicknameFormProps) {
  const say = useTranslations('people')
  const { onSubmit, busy, sent, wrong, code } = useSending((form) =>
    send('PATCH', '/api/v1/me', {
      nickname: wordIn(form, 'nickname') || null,
      unlisted: wordIn(form, 'unlisted') === 'yes',
    }),
  )
  const faults: Record<string, string> = {
    empty: say('nicknameEmpty'),
    'too-long': say('nicknameLong'),
    unseen: say('nicknameUnseen'),
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        id="nickname"
        name="nickname"
        label={say('nickname')}
        hint={say('nicknameHint')}
        defaultValue={nickname}
        autoComplete="nickname"
        error={wrong.nickname && (faults[wrong.nickname] ?? say('nicknameUnfit'))}
      />
      <label className={styles.choice}>
        <input type="checkbox" name="unlisted" value="yes" defaultChecked={unlisted} />
        {say('unlisted')}
      </label>
      {code === 'done' ? <Notice icon="check">{say('saved')}</Notice> : <Trouble sent={sent} />}
      <Button type="submit" look="outlined" busy={busy}>
        {busy ? say('saving') : say('save')}
      </Button>
    </form>
  )
}
