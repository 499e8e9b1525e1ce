'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import type { Look } from '@/components/ui/buttonFace'
import { Field } from '@/components/ui/Field'
import { nameProblem } from '@/lib/classes/name'
import type { WireClass } from '@/lib/contract/classes'
import { Refused } from './Refused'
import { send } from './send'
import styles from './Teach.module.css'

/** A name makes a class. */
export function NewClass({ look }: { readonly look: Look }) {
  const t = useTranslations('teach')
  const words = useTranslations('classes')
  const router = useRouter()
  const [name, setName] = useState('')
  const [step, setStep] = useState<'idle' | 'busy' | 'bad-name' | 'failed'>('idle')
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (nameProblem(name)) return setStep('bad-name')
    setStep('busy')
    const reply = await send<{ class: WireClass }>('POST', '/api/v1/classes', { name })
    if (reply.ok) router.push(`/teach/classes/${reply.body.class.id}`)
    else setStep('failed')
  }
  return (
    <form className={styles.form} onSubmit={make} noValidate>
      <Refused code={step === 'failed' ? step : undefined} />
      <div className={styles.end}>
        <Field
          id="class-name"
          label={t('className')}
          hint={t('classHint')}
          error={step === 'bad-name' ? words('badName') : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="off"
        />
        <Button type="submit" look={look} wide={false} busy={step === 'busy'}>
          {step === 'busy' ? t('making') : t('makeClass')}
        </Button>
      </div>
    </form>
  )
}
