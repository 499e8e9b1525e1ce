'use client'
import type { FormEvent } from 'react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { fieldOf, momentOf } from './moment'
import { Refused } from './Refused'
import styles from './Teach.module.css'
import { useSend } from './useSend'

interface AssignmentDatesProps {
  readonly code: string
  readonly opensAt: string | null
  readonly dueAt: string | null
}

/** The reader's zone is known to their browser alone. */
const never = () => () => {}
const useIsHere = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** When set work opens and when it is due, to be changed at any time. */
export function AssignmentDates({ code, opensAt, dueAt }: AssignmentDatesProps) {
  const t = useTranslations('assignments')
  const isHere = useIsHere()
  const [isSaved, setSaved] = useState(false)
  const { ask, isBusy, refused } = useSend(() => setSaved(true))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSaved(false)
    const form = new FormData(event.currentTarget)
    const moment = (name: string) => momentOf(String(form.get(name) ?? '')) ?? null
    void ask('PATCH', `/api/v1/assignments/${code}`, { opensAt: moment('opensAt'), dueAt: moment('dueAt') })
  }
  const wrong = refused === 'before-it-opens' ? t('dueBeforeOpen') : undefined
  return (
    <details className={styles.more}>
      <summary>{t('dates')}</summary>
      <form key={String(isHere)} className={styles.form} onSubmit={save} noValidate>
        {!wrong && <Refused code={refused} />}
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
            error={wrong}
            defaultValue={isHere ? fieldOf(dueAt) : ''}
          />
        </div>
        <div className={styles.row}>
          <Button type="submit" look="outlined" busy={isBusy}>
            {isBusy ? t('savingDates') : t('saveDates')}
          </Button>
          <span role="status">{isSaved && t('datesSaved')}</span>
        </div>
      </form>
    </details>
  )
}
