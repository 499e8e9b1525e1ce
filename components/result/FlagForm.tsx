'use client'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { request } from '@/components/api/request'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import styles from './FlagForm.module.css'

interface FlagFormProps {
  readonly attempt: string
  readonly position: number
  /** What this player flagged before. */
  readonly reason?: string | undefined
}

const LENGTH_AT_MOST = 500

type Step = 'idle' | 'busy' | 'sent' | 'taken-back' | 'failed'

/** Flags a question as wrong. Sending again replaces the reason, and the flag can be withdrawn. */
export function FlagForm({ attempt, position, reason: said }: FlagFormProps) {
  const t = useTranslations('result.flag')
  const id = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const [step, setStep] = useState<Step>(said === undefined ? 'idle' : 'sent')
  const [isFlagged, setFlagged] = useState(said !== undefined)
  const path = `/api/v1/attempts/${attempt}/flags/${position}`
  const send = async (method: 'PUT' | 'DELETE', then: Step, body?: { readonly reason: string }) => {
    if (step === 'busy') return false
    setStep('busy')
    const result = await request(method, path, { body })
    if (result.ok) setFlagged(method === 'PUT')
    setStep(result.ok ? then : 'failed')
    return result.ok
  }
  /** The button disappears with the flag, so the focus moves to the text field. */
  const withdraw = async () => {
    if (await send('DELETE', 'taken-back')) text.current?.focus()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (reason !== '') void send('PUT', 'sent', { reason })
  }
  return (
    <details className={styles.flag}>
      <summary>{isFlagged ? t('said') : t('ask')}</summary>
      <form onSubmit={submit} className={styles.form}>
        <label htmlFor={id}>{t('what')}</label>
        <textarea ref={text} id={id} name="reason" rows={3} maxLength={LENGTH_AT_MOST} defaultValue={said} required />
        <div role="status">
          {step === 'sent' && <Notice icon="check">{t('sent')}</Notice>}
          {step === 'taken-back' && <Notice icon="check">{t('takenBack')}</Notice>}
          {step === 'failed' && <Notice icon="info">{t('failed')}</Notice>}
        </div>
        <div className={styles.row}>
          <Button type="submit" look="outlined" busy={step === 'busy'}>
            {step === 'busy' ? t('sending') : t('send')}
          </Button>
          {isFlagged && (
            <Button look="outlined" busy={step === 'busy'} onClick={withdraw}>
              {t('takeBack')}
            </Button>
          )}
        </div>
      </form>
    </details>
  )
}
