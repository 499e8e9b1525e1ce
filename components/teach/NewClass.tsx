'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { request } from '@/components/api/request'
import { useRequest } from '@/components/api/useRequest'
import { Button } from '@/components/ui/Button'
import type { Look } from '@/components/ui/buttonFace'
import { Field } from '@/components/ui/Field'
import { nameProblem } from '@/lib/classes/name'
import type { WireClass } from '@/lib/contract/classes'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** Creates a class from its name. */
export function NewClass({ look }: { readonly look: Look }) {
  const t = useTranslations('teach')
  const words = useTranslations('classes')
  const router = useRouter()
  const [name, setName] = useState('')
  const [isBadName, setBadName] = useState(false)
  const { state, problem, run } = useRequest<{ class: WireClass }>()
  const isBusy = state.name === 'busy' || state.name === 'done'
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setBadName(nameProblem(name) !== undefined)
    if (nameProblem(name)) return
    const result = await run(() => request('POST', '/api/v1/classes', { body: { name } }))
    if (result?.ok) router.push(`/teach/classes/${result.value.class.id}`)
  }
  return (
    <form className={styles.form} onSubmit={make} noValidate>
      <ProblemNotice problem={isBadName ? undefined : problem} />
      <div className={styles.end}>
        <Field
          id="class-name"
          label={t('className')}
          hint={t('classHint')}
          error={isBadName ? words('badName') : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="off"
        />
        <Button type="submit" look={look} wide={false} busy={isBusy}>
          {isBusy ? t('making') : t('makeClass')}
        </Button>
      </div>
    </form>
  )
}
