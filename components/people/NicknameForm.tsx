'use client'
import { useTranslations } from 'use-intl'
import { request } from '@/components/api/request'
import { fieldText, useFormRequest } from '@/components/api/useFormRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { FormProblem } from './FormProblem'
import styles from './people.module.css'

interface NicknameFormProps {
  readonly nickname: string
  readonly unlisted: boolean
}

/** The nickname that others see. */
export function NicknameForm({ nickname, unlisted }: NicknameFormProps) {
  const t = useTranslations('people')
  const { onSubmit, isBusy, problem, errors, isDone } = useFormRequest((form) =>
    request('PATCH', '/api/v1/me', {
      body: {
        nickname: fieldText(form, 'nickname') || null,
        unlisted: fieldText(form, 'unlisted') === 'yes',
      },
    }),
  )
  const faults: Record<string, string> = {
    empty: t('nicknameEmpty'),
    'too-long': t('nicknameLong'),
    unseen: t('nicknameUnseen'),
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        id="nickname"
        name="nickname"
        label={t('nickname')}
        hint={t('nicknameHint')}
        defaultValue={nickname}
        autoComplete="nickname"
        error={errors.nickname && (faults[errors.nickname] ?? t('nicknameUnfit'))}
      />
      <label className={styles.choice}>
        <input type="checkbox" name="unlisted" value="yes" defaultChecked={unlisted} />
        {t('unlisted')}
      </label>
      {isDone ? <Notice icon="check">{t('saved')}</Notice> : <FormProblem problem={problem} />}
      <Button type="submit" look="outlined" busy={isBusy}>
        {isBusy ? t('saving') : t('save')}
      </Button>
    </form>
  )
}
