'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { WireAssignment } from '@/lib/contract/assignments'
import { AssignmentMore } from './AssignmentMore'
import { asked } from './assignment-form'
import { Choice } from './Choice'
import { Refused } from './Refused'
import { type Reply, send } from './send'
import styles from './Teach.module.css'

export interface Choosable {
  readonly packs: readonly { readonly slug: string; readonly title: string }[]
  readonly classes: readonly { readonly id: string; readonly name: string }[]
}

interface AssignmentFormProps extends Choosable {
  readonly classId: string | undefined
}

const LENGTHS = [5, 10, 15, 20, 30]

type Step = { readonly name: 'idle' } | { readonly name: 'busy' } | Extract<Reply, { ok: false }>

/** Work for a class: the usual is chosen, so that a title and a date are enough. */
export function AssignmentForm({ packs, classes, classId = '' }: AssignmentFormProps) {
  const t = useTranslations('assignments')
  const router = useRouter()
  const [step, setStep] = useState<Step>({ name: 'idle' })
  const refused = 'ok' in step ? step : undefined
  const isBusy = !refused && 'name' in step && step.name === 'busy'
  const set = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const request = asked(new FormData(event.currentTarget))
    setStep({ name: 'busy' })
    const reply = await send<{ assignment: WireAssignment }>('POST', '/api/v1/assignments', request)
    if (reply.ok) router.push(`/teach/assignments/${reply.body.assignment.code}`)
    else setStep(reply)
  }
  const due = refused?.path !== 'dueAt' ? undefined : refused.code === 'past' ? t('pastDue') : t('dueBeforeOpen')
  const title = refused?.path === 'title' ? t('badTitle') : undefined
  return (
    <form className={styles.form} onSubmit={set} noValidate>
      {refused && !due && !title && <Refused code={refused.code} />}
      <Field id="title" name="title" label={t('name')} hint={t('nameHint')} error={title} autoComplete="off" />
      <div className={styles.two}>
        <Choice
          label={t('for')}
          name="classId"
          initial={classId}
          options={[...classes.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: t('anyone') }]}
        />
        <Choice
          label={t('length')}
          name="length"
          initial="10"
          options={LENGTHS.map((length) => ({ value: String(length), label: t('lengthOf', { length }) }))}
        />
      </div>
      {packs.length > 1 ? (
        <Choice
          label={t('pack')}
          name="pack"
          initial={packs[0]?.slug ?? ''}
          options={packs.map((pack) => ({ value: pack.slug, label: pack.title }))}
        />
      ) : (
        <input type="hidden" name="pack" value={packs[0]?.slug} />
      )}
      <Field id="due" name="dueAt" type="datetime-local" label={t('due')} hint={t('dueHint')} error={due} />
      <AssignmentMore />
      <Button type="submit" busy={isBusy}>
        {isBusy ? t('setting') : t('set')}
      </Button>
    </form>
  )
}
