'use client'
import type { FormEvent } from 'react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl/react'
import { fieldErrors, specificCode } from '@/components/api/problem'
import { useChange } from '@/components/api/useChange'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import type { WireAssignment } from '@/lib/contract/assignments'
import { AssignmentRules } from './AssignmentRules'
import { assignmentChange } from './assignment-form'
import { fieldOf } from './datetime-local'
import { ProblemNotice } from './ProblemNotice'
import styles from './Teach.module.css'

/** Only the browser knows the reader's time zone. */
const never = () => () => {}
const useIsHere = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** Changes an assignment's title, dates and rules, which is possible at any time. */
export function AssignmentChange({ assignment }: { readonly assignment: WireAssignment }) {
  const { code, title, opensAt, dueAt } = assignment
  const t = useTranslations('assignments')
  const isHere = useIsHere()
  const [isSaved, setSaved] = useState(false)
  const { send, isBusy, problem } = useChange(() => setSaved(true))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSaved(false)
    void send('PATCH', `/api/v1/assignments/${code}`, assignmentChange(new FormData(event.currentTarget)))
  }
  const due = problem && specificCode(problem) === 'before-it-opens' ? t('dueBeforeOpen') : undefined
  const name = problem && fieldErrors(problem).title ? t('badTitle') : undefined
  return (
    <details className={styles.more}>
      <summary>{t('change')}</summary>
      <form key={String(isHere)} className={styles.form} onSubmit={save} noValidate>
        {!due && !name && <ProblemNotice problem={problem} />}
        <Field id="title" name="title" label={t('name')} error={name} defaultValue={title} autoComplete="off" />
        <div className={styles.two}>
          <Field
            id="opens"
            name="opensAt"
            type="datetime-local"
            label={t('opens')}
            defaultValue={isHere ? fieldOf(opensAt) : ''}
          />
          <Field
            id="due"
            name="dueAt"
            type="datetime-local"
            label={t('due')}
            error={due}
            defaultValue={isHere ? fieldOf(dueAt) : ''}
          />
          <AssignmentRules {...assignment} />
        </div>
        <div className={styles.row}>
          <Button type="submit" look="outlined" busy={isBusy}>
            {isBusy ? t('saving') : t('save')}
          </Button>
          <span role="status">{isSaved && t('saved')}</span>
        </div>
      </form>
    </details>
  )
}
