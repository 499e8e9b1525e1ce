'use client'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { fieldErrors } from '@/components/api/problem'
import { request } from '@/components/api/request'
import { useRequest } from '@/components/api/useRequest'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { WireAssignment } from '@/lib/contract/assignments'
import type { Kind } from '@/lib/questions/registry'
import { AssignmentMore } from './AssignmentMore'
import { assignmentRequest } from './assignment-form'
import { Choice } from './Choice'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

export interface Choosable {
  readonly packs: readonly { readonly slug: string; readonly title: string }[]
  readonly classes: readonly { readonly id: string; readonly name: string }[]
}

interface AssignmentFormProps extends Choosable {
  readonly classId: string | undefined
  /** Every kind of question, all chosen at first. */
  readonly kinds: readonly Kind[]
}

const LENGTHS = [5, 10, 15, 20, 30]

/** Creates an assignment. The defaults are set so that a title and a date are enough. */
export function AssignmentForm({ packs, classes, classId = '', kinds }: AssignmentFormProps) {
  const t = useTranslations('assignments')
  const router = useRouter()
  const { state, problem, run } = useRequest<{ assignment: WireAssignment }>()
  const isBusy = state.name === 'busy' || state.name === 'done'
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const body = assignmentRequest(new FormData(event.currentTarget), kinds)
    const result = await run(() => request('POST', '/api/v1/assignments', { body }))
    if (result?.ok) router.push(`/teach/assignments/${result.value.assignment.code}`)
  }
  const errors = problem ? fieldErrors(problem) : {}
  const due = errors.dueAt && (errors.dueAt === 'past' ? t('pastDue') : t('dueBeforeOpen'))
  const title = errors.title && t('badTitle')
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {!due && !title && <ProblemNotice problem={problem} />}
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
      <AssignmentMore kinds={kinds} />
      <Button type="submit" busy={isBusy}>
        {isBusy ? t('setting') : t('set')}
      </Button>
    </form>
  )
}
