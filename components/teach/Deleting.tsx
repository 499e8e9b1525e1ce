'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Refused } from './Refused'
import { send } from './send'
import styles from './Teach.module.css'

interface DeletingProps {
  readonly path: string
  readonly words: Readonly<Record<'delete' | 'text' | 'sure' | 'now' | 'keep', string>>
}

/** Deletes something for good, asked twice, and goes home. */
export function Deleting({ path, words }: DeletingProps) {
  const router = useRouter()
  const [step, setStep] = useState<'offered' | 'asked' | 'busy' | 'failed'>('offered')
  const go = async () => {
    setStep('busy')
    const reply = await send('DELETE', path)
    if (!reply.ok) return setStep('failed')
    router.push('/teach')
    router.refresh()
  }
  return (
    <div className={styles.item}>
      <Refused code={step === 'failed' ? step : undefined} />
      {step === 'asked' || step === 'busy' ? (
        <fieldset className={styles.row}>
          <legend>{words.sure}</legend>
          <Button look="outlined" busy={step === 'busy'} onClick={go}>
            {words.now}
          </Button>
          <Button look="quiet" autoFocus onClick={() => setStep('offered')}>
            {words.keep}
          </Button>
        </fieldset>
      ) : (
        <div className={styles.row}>
          <Button look="outlined" icon="trash" onClick={() => setStep('asked')}>
            {words.delete}
          </Button>
          <span className={styles.quiet}>{words.text}</span>
        </div>
      )}
    </div>
  )
}
