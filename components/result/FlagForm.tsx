'use client'
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { send } from '@/components/teach/send'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import styles from './FlagForm.module.css'

interface FlagFormProps {
  readonly attempt: string
  readonly position: number
}

const LENGTH_AT_MOST = 500

type Step = 'idle' | 'busy' | 'sent' | 'failed'

/** Tells the teacher that a question is wrong; saying it again replaces what was said. */
export function FlagForm({ attempt, position }: FlagFormProps) {
  const t = useTranslations('result.flag')
  const id = useId()
  const [step, setStep] = useState<Step>('idle')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (step === 'busy' || reason === '') return
    setStep('busy')
    const reply = await send('PUT', `/api/v1/attempts/${attempt}/flags/${position}`, { reason })
    setStep(reply.ok ? 'sent' : 'failed')
  }
  return (
    <details className={styles.flag}>
      <summary>{t('ask')}</summary>
      <form onSubmit={submit} className={styles.form}>
        <label htmlFor={id}>{t('what')}</label>
        <textarea id={id} name="reason" rows={3} maxLength={LENGTH_AT_MOST} required />
        <div role="status">
          {step === 'sent' && <Notice icon="check">{t('sent')}</Notice>}
          {step === 'failed' && <Notice icon="info">{t('failed')}</Notice>}
        </div>
        <Button type="submit" look="outlined" busy={step === 'busy'}>
          {step === 'busy' ? t('sending') : t('send')}
        </Button>
      </form>
    </details>
  )
}
