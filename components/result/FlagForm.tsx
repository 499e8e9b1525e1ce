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
  /** What this player has said of it before. */
  readonly said?: string | undefined
}

const LENGTH_AT_MOST = 500

type Step = 'idle' | 'busy' | 'sent' | 'taken-back' | 'failed'

/** Tells the teacher that a question is wrong; saying it again replaces what was said, and it can be taken back. */
export function FlagForm({ attempt, position, said }: FlagFormProps) {
  const t = useTranslations('result.flag')
  const id = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const [step, setStep] = useState<Step>(said === undefined ? 'idle' : 'sent')
  const [isSaid, setSaid] = useState(said !== undefined)
  const path = `/api/v1/attempts/${attempt}/flags/${position}`
  const ask = async (method: 'PUT' | 'DELETE', then: Step, body?: { readonly reason: string }) => {
    if (step === 'busy') return false
    setStep('busy')
    const result = await request(method, path, { body })
    if (result.ok) setSaid(method === 'PUT')
    setStep(result.ok ? then : 'failed')
    return result.ok
  }
  /** The button goes with what was said: whoever pressed it is not left without a place to go on from. */
  const takeBack = async () => {
    if (await ask('DELETE', 'taken-back')) text.current?.focus()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (reason !== '') void ask('PUT', 'sent', { reason })
  }
  return (
    <details className={styles.flag}>
      <summary>{isSaid ? t('said') : t('ask')}</summary>
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
          {isSaid && (
            <Button look="outlined" busy={step === 'busy'} onClick={takeBack}>
              {t('takeBack')}
            </Button>
          )}
        </div>
      </form>
    </details>
  )
}
