'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { request } from '@/components/api/request'
import { useRequest } from '@/components/api/useRequest'
import { Button } from '@/components/ui/Button'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

interface DeleteFormProps {
  readonly path: string
  readonly words: Readonly<Record<'delete' | 'text' | 'sure' | 'now' | 'keep', string>>
}

/** Deletes something for good after a confirmation, and returns to the teacher's home. */
export function DeleteForm({ path, words }: DeleteFormProps) {
  const router = useRouter()
  const [step, setStep] = useState<'offered' | 'confirming'>('offered')
  const { state, problem, run } = useRequest()
  const isBusy = state.name === 'busy' || state.name === 'done'
  const remove = async () => {
    const result = await run(() => request('DELETE', path))
    if (!result) return
    if (!result.ok) return setStep('offered')
    router.push('/teach')
    router.refresh()
  }
  return (
    <div className={styles.item}>
      <ProblemNotice problem={problem} />
      {step === 'confirming' ? (
        <fieldset className={styles.row}>
          <legend>{words.sure}</legend>
          <Button look="outlined" busy={isBusy} onClick={remove}>
            {words.now}
          </Button>
          <Button look="quiet" autoFocus onClick={() => setStep('offered')}>
            {words.keep}
          </Button>
        </fieldset>
      ) : (
        <div className={styles.row}>
          <Button look="outlined" icon="trash" onClick={() => setStep('confirming')}>
            {words.delete}
          </Button>
          <span className={styles.quiet}>{words.text}</span>
        </div>
      )}
    </div>
  )
}
