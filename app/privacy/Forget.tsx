'use client'
import { useState } from 'react'
import { clearStorage } from '@/components/api/browser-storage'
import { request } from '@/components/api/request'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import styles from './privacy.module.css'

type Step = 'offered' | 'asked' | 'busy' | 'done' | 'failed'

interface ForgetProps {
  readonly words: Readonly<Record<'forget' | 'text' | 'sure' | 'now' | 'keep' | 'busy' | 'done' | 'failed', string>>
}

/** The data of this browser goes once the server's is gone. */
async function forgetMe(): Promise<boolean> {
  const { ok } = await request('DELETE', '/api/v1/me')
  if (ok) clearStorage()
  return ok
}

/** Deletes the player's data after a confirmation. */
export function Forget({ words }: ForgetProps) {
  const [step, setStep] = useState<Step>('offered')
  const forget = async () => {
    setStep('busy')
    setStep((await forgetMe()) ? 'done' : 'failed')
  }
  if (step === 'done') return <Notice icon="check">{words.done}</Notice>
  return (
    <>
      <div className={styles.right}>
        {step === 'offered' || step === 'failed' ? (
          <Button look="outlined" icon="trash" onClick={() => setStep('asked')}>
            {words.forget}
          </Button>
        ) : (
          <fieldset className={styles.sure}>
            <legend>{words.sure}</legend>
            <Button look="outlined" busy={step === 'busy'} onClick={forget}>
              {step === 'busy' ? words.busy : words.now}
            </Button>
            <Button look="quiet" autoFocus disabled={step === 'busy'} onClick={() => setStep('offered')}>
              {words.keep}
            </Button>
          </fieldset>
        )}
        <span>{words.text}</span>
      </div>
      {step === 'failed' && <Notice icon="circle-exclamation-point">{words.failed}</Notice>}
    </>
  )
}
